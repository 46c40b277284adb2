package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.store.ConditionalTable.Written;
import dev.dagdrop.registration.store.Update;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls and answers as a counter-example tells them. */
final class Wording {
    private Wording() {}

    static String of(Call call) {
        return switch (call) {
            case Call.Write write -> of(write.update());
            case Call.Read _ -> "GetObject";
            case Call.ReadVersion version -> "GetObject " + version.versionId();
            case Call.Head head -> "HeadObject " + head.key();
            case Call.Profile _ -> "reads the profile";
            case Call.Create create ->
                "CreateWorkflow from " + create.location().versionId().orElse("");
            case Call.Change change ->
                "UpdateWorkflow to " + change.location().versionId().orElse("");
            case Call.Delete _ -> "DeleteWorkflow";
            case Call.Retag _ -> "TagResource";
            case Call.Get _ -> "GetWorkflow";
            case Call.Find _ -> "ListWorkflows";
            case Call.Tags _ -> "ListTagsForResource";
            case Call.Publish publish -> "publishes: " + publish.notice().subject();
            case Call.Hint hint -> "hints " + hint.keys();
        };
    }

    private static String of(Update update) {
        Set<String> put = update.actions().stream()
                .filter(Update.Action.Put.class::isInstance)
                .map(action -> ((Update.Action.Put) action).attribute())
                .collect(Collectors.toSet());
        if (put.contains("ClaimOwner")) {
            return "claims";
        }
        if (put.contains("LookAgain")) {
            return "has the holder look again";
        }
        if (put.contains("Generation")) {
            return "completes";
        }
        if (put.contains("LastError")) {
            return "releases its claim";
        }
        boolean sent = update.actions().contains(new Update.Action.Remove("Notice"));
        return sent ? "marks the notice as sent" : "is going to look again";
    }

    static String of(Seen seen) {
        return switch (seen) {
            case Seen.Answer answer -> answer(answer.value());
            case Seen.Failure failure -> failure.message();
            case Seen.Started _, Seen.Time _ -> "";
        };
    }

    private static String answer(Object value) {
        return switch (value) {
            case Written written -> written.done() ? "done" : "refused";
            case ServiceAnswer answer -> answer.getClass().getSimpleName();
            case Look.Present present -> present.version().identity();
            case Look look -> look.getClass().getSimpleName();
            case Optional<?> found -> found.isPresent() ? "found" : "none";
            case String text -> text;
            default -> "done";
        };
    }
}
