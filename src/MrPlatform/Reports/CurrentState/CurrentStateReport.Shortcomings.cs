using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports.CurrentState;

// What is lacking, and what a person says that it comes from.
public sealed partial class CurrentStateReport
{
    private Section Shortcomings(RoundState state, string? causes) =>
        new(
            "brister-och-orsaker",
            t["Brister och orsaker"],
            1,
            [
                state.HasShortcomings
                    ? new CalloutBlock(t["Brister som rundan visar"], InWords(state))
                    : new TextBlock(
                        t["Rundan visar inga lagkrav under nivå 3 och inga bilder som går isär."]
                    ),
                .. TextBlock.Of(causes ?? ""),
            ]
        )
        {
            ToPaste = true,
        };

    /// <summary>"12 lagkrav ligger under nivå 3. De tre bilderna går isär på 4 ställen."</summary>
    public string InWords(RoundState state)
    {
        List<string> said = [];
        if (state.Result.LawBelowThree.Count is > 0 and var law)
            said.Add(t["Lagkrav under nivå 3: {0}.", law]);
        if (state.Findings.Count is > 0 and var found)
            said.Add(
                t["Ställen där det som påstås, upplevs och blir utfall går isär: {0}.", found]
            );
        return string.Join(" ", said);
    }
}
