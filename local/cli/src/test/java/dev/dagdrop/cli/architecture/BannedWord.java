package dev.dagdrop.cli.architecture;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word or phrase that the project does not use, with the field's own in its place: docs/style.md.
 *
 * @param pattern finds it, in upper and lower case
 * @param instead what to write
 */
record BannedWord(Pattern pattern, String instead) {
    static final List<BannedWord> ALL = List.of(
            of("what (becomes|became) of", "outcome"),
            of("whoever", "administrator, uploader or subscriber"),
            of("mend(s|ed|ing)?", "fix"),
            of("stands? a second time", "duplicate"),
            of("(stands?|stood) (for|in for)", "means, matches or replaces"),
            of("(stands?|stood) (in|there|in the way)", "is, fails"),
            of("(is|are|was|were|been|be) told", "gets, reads"),
            of("(in|into) force", "active, activate"),
            of("weigh(s|ed)?", "override the severity"),
            of("rings? when", "fires"),
            of("ledgers?", "table, record"),
            of("patience", "timeout, lease"),
            of("rehears(e|es|ed|ing|al|als)", "priming"),
            of("withdr(aw|aws|awn|ew|awal)", "disable, delete"),
            of("roads?", "pipeline, path"),
            of("not to blame", "nothing is wrong with"),
            of("again and again", "repeatedly, for 15 minutes"),
            of("quarter of an hour", "15 minutes"),
            of("any ?more|any longer", "no longer"),
            of("said to nobody|/\\*\\* Of the [a-z]+\\. ", "the noun and the reason"),
            of("operator (is needed|acts|redrives|looks)|an operator (can|has to|must)", "administrator"),
            of("set aside", "dead-letter"),
            of("delivered again at last", "redrive"),
            of("in step( with)?", "matches, drift"),
            of("mistakes?", "error, finding"),
            of("(a|the|each|every|this|one|of) drops?", "upload, object, key, version"),
            of("tellings?", "notice"),
            of("verdicts?", "outcome, findings"));

    private static BannedWord of(String pattern, String instead) {
        boolean words = !pattern.contains("/");
        return new BannedWord(
                Pattern.compile(words ? "(?<![\\w-])(" + pattern + ")(?![\\w-])" : pattern, Pattern.CASE_INSENSITIVE),
                instead);
    }
}
