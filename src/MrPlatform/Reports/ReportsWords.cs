namespace MrPlatform.Reports;

/// <summary>Names the translations of the reports' texts.</summary>
public sealed class ReportsWords;
