package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.store.ConditionalTable.Written;
import dev.dagdrop.registration.store.Update;
import java.util.Optional;

/** Calls and answers as a counter-example tells them. */
final class Words {
    private Words() {}

    static String of(Call call) {
        return switch (call) {
            case Call.Write write -> of(write.update());
            case Call.Read _ -> "reads the object";
            case Call.Create _ -> "CreateWorkflow";
            case Call.Change _ -> "UpdateWorkflow";
            case Call.Get _ -> "GetWorkflow";
            case Call.Find _ -> "ListWorkflows";
            case Call.Tags _ -> "ListTagsForResource";
            case Call.Publish _ -> "publishes the notice";
        };
    }

    private static String of(Update update) {
        String purpose = "strikes the notice off";
        for (Update.Action action : update.actions()) {
            switch (action) {
                case Update.Action.Put put
                when put.attribute().equals("RegistrationState") ->
                    purpose = put.value().s().equals("CLAIMED") ? "claims" : "completes";
                case Update.Action.Put put when put.attribute().equals("LastError") -> purpose = "releases its claim";
                case Update.Action.Increment _ -> purpose = "takes over";
                case Update.Action.Put _, Update.Action.Move _, Update.Action.Remove _ -> {
                    // Says nothing about the purpose.
                }
            }
        }
        return purpose;
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
            case Optional<?> found -> found.isPresent() ? "found" : "none";
            default -> "done";
        };
    }
}
