namespace MrPlatform.Organisations;

/// <summary>What a person does in the platform, given by the organisation. A person can have several.</summary>
public enum Function
{
    /// <summary>Processledare: starts, compiles and concludes rounds for the whole organisation.</summary>
    ProcessLeader,

    /// <summary>Chef: answers for the own unit and what lies under it.</summary>
    Head,

    /// <summary>Respondent: answers for the own unit.</summary>
    Respondent,

    /// <summary>Handläggare: reads results, prepares cases.</summary>
    CaseOfficer,

    /// <summary>Förtroendevald: reads results.</summary>
    ElectedRepresentative,

    /// <summary>Revisor: reads everything, also the journal.</summary>
    Auditor,

    /// <summary>Administratör: people, units and the journal.</summary>
    Administrator,

    /// <summary>Nationell redaktör: the shared library; belongs to no organisation.</summary>
    NationalEditor,
}
