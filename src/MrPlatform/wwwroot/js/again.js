// Looks again every other second, for as long as the page says that something is on its way. Without this, the link does it.
if (document.querySelector("[data-again]")) setTimeout(() => location.reload(), 2000);
