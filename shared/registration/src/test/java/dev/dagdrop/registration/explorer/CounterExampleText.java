package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.object.ObjectState;
import dev.dagdrop.registration.store.ConditionalTable.WriteResult;
import dev.dagdrop.registration.store.ItemUpdate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls and answers as a counter-example tells them. */
final class CounterExampleText {
    private CounterExampleText() {}

    static String of(PortCall call) {
        return switch (call) {
            case PortCall.Write write -> of(write.update());
            case PortCall.Read _ -> "GetObject";
            case PortCall.ReadVersion version -> "GetObject " + version.versionId();
            case PortCall.Head head -> "HeadObject " + head.key();
            case PortCall.Profile _ -> "reads the profile";
            case PortCall.CreateWorkflow create ->
                "CreateWorkflow from " + create.location().versionId().orElse("");
            case PortCall.UpdateWorkflow change ->
                "UpdateWorkflow to " + change.location().versionId().orElse("");
            case PortCall.DeleteWorkflow _ -> "DeleteWorkflow";
            case PortCall.Retag _ -> "TagResource";
            case PortCall.Get _ -> "GetWorkflow";
            case PortCall.Find _ -> "ListWorkflows";
            case PortCall.ListTags _ -> "ListTagsForResource";
            case PortCall.Publish publish -> "publishes: " + publish.notice().subject();
            case PortCall.SendHints hint -> "hints " + hint.keys();
        };
    }

    private static String of(ItemUpdate update) {
        Set<String> put = update.actions().stream()
                .filter(ItemUpdate.AttributeChange.SetAttribute.class::isInstance)
                .map(action -> ((ItemUpdate.AttributeChange.SetAttribute) action).attribute())
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
        boolean sent = update.actions().contains(new ItemUpdate.AttributeChange.RemoveAttribute("Notice"));
        return sent ? "marks the notice as sent" : "is going to look again";
    }

    static String of(Observation seen) {
        return switch (seen) {
            case Observation.CallAnswer answer -> answer(answer.value());
            case Observation.Failure failure -> failure.message();
            case Observation.Started _, Observation.Time _ -> "";
        };
    }

    private static String answer(Object value) {
        return switch (value) {
            case WriteResult written -> written.done() ? "done" : "refused";
            case ServiceAnswer answer -> answer.getClass().getSimpleName();
            case ObjectState.Present present -> present.version().identity();
            case ObjectState state -> state.getClass().getSimpleName();
            case Optional<?> found -> found.isPresent() ? "found" : "none";
            case String text -> text;
            default -> "done";
        };
    }
}
