namespace MrPlatform.RightsFramework;

/// <summary>Those who can say how something is for them: people who live here, people who use a service, and people who work here.</summary>
[Flags]
public enum LivedGroup
{
    None = 0,
    Residents = 1,
    Users = 2,
    Employees = 4,
    Everybody = Residents | Users | Employees,
}
