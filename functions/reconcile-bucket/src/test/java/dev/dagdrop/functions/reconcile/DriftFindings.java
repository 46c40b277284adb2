package dev.dagdrop.functions.reconcile;

import dev.dagdrop.standins.sns.MessageAttribute;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.util.List;
import java.util.Optional;

/** What a run found, in the words of a test. */
final class DriftFindings {
    private DriftFindings() {}

    static List<DriftKind> kinds(ComparisonRun run) {
        return run.driftCounts().examples().stream().map(Drift::kind).toList();
    }

    static String attribute(PublishedMessage notice, String name) {
        return Optional.ofNullable(notice.attributes().get(name))
                .map(MessageAttribute::value)
                .orElse("");
    }

    static String detail(ComparisonRun run) {
        return run.driftCounts().examples().getFirst().detail();
    }
}
