namespace MrPlatform.SelfAssessments.Moving;

/// <summary>What happens to an answer when its round moves to another version of the framework.</summary>
public enum Fate
{
    /// <summary>The question is the same, and so is the answer.</summary>
    Kept,

    /// <summary>The question has other words: the answer stands and waits for somebody to say that it still holds.</summary>
    ToConfirm,

    /// <summary>The question is split, or several have become one: the answer is laid aside, and a new one asked for.</summary>
    AskedAnew,

    /// <summary>The question is not asked any more: the answer is laid aside.</summary>
    NotAsked,
}
