using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Workshops.Live;

/// <summary>The workshops that somebody listens to through this node. Nothing is kept here that is not in the database.</summary>
internal sealed class WorkshopHub(
    IServiceScopeFactory scopes,
    DrawAside draw,
    ILogger<WorkshopHub> log
) : IDisposable
{
    private readonly Lock _door = new();
    private readonly Dictionary<Guid, WorkshopRoom> _rooms = [];

    /// <summary>Comes in to listen. Leave again by <see cref="Leave"/>.</summary>
    public WorkshopRoom Enter(Guid workshop)
    {
        lock (_door)
        {
            if (!_rooms.TryGetValue(workshop, out var room))
            {
                _rooms[workshop] = room = new(workshop, scopes, draw, log);
                room.Open();
            }
            room.Listeners++;
            return room;
        }
    }

    public void Leave(WorkshopRoom room)
    {
        lock (_door)
            if (--room.Listeners == 0)
            {
                _rooms.Remove(room.Workshop);
                room.Dispose();
            }
    }

    /// <summary>Something in the workshop has been saved: those who listen here get to know at once.</summary>
    public void Changed(Guid workshop)
    {
        lock (_door)
            _rooms.GetValueOrDefault(workshop)?.Nudge();
    }

    public void Dispose()
    {
        lock (_door)
            foreach (var room in _rooms.Values)
                room.Dispose();
    }
}
