namespace MrPlatform.SelfAssessments;

/// <summary>Names the translations of the self-assessment's texts.</summary>
public sealed class SelfAssessmentsWords;
