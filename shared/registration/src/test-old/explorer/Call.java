package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.Update;
import dev.dagdrop.registration.upload.Upload;
import java.util.Map;

/** What a worker asks of the world outside: the steps between which others come. */
sealed interface Call {
    /** One conditional write to the table. */
    record Write(String id, Update update, Condition condition) implements Call {}

    /** GetObject. */
    record Read(Upload upload) implements Call {}

    /** CreateWorkflow. */
    record Create(WorkflowName name, DefinitionLocation location, Map<String, String> tags, String token)
            implements Call {}

    /** UpdateWorkflow. */
    record Change(String arn, DefinitionLocation location) implements Call {}

    /** GetWorkflow. */
    record Get(String arn) implements Call {}

    /** ListWorkflows, for one name. */
    record Find(WorkflowName name) implements Call {}

    /** ListTagsForResource. */
    record Tags(String arn) implements Call {}

    /** Publish. */
    record Publish(Notice notice) implements Call {}

    /** What the worker gets when the answer does not reach it, whether the call had its effect or not. */
    default Seen lost() {
        return switch (this) {
            case Create _ -> new Seen.Answer(new ServiceAnswer.Unavailable("the answer was lost"));
            case Change _ -> new Seen.Answer(new ServiceAnswer.Unknown("the answer was lost"));
            case Write _, Read _, Get _, Find _, Tags _, Publish _ -> new Seen.Failure("the answer was lost");
        };
    }

    /** Whether the SDK repeats it by itself when the answer is lost. */
    default boolean isRepeated() {
        return switch (this) {
            case Change _ -> false;
            case Write _, Create _, Publish _ -> true;
            // To read twice is to read later.
            case Read _, Get _, Find _, Tags _ -> false;
        };
    }

    /** Whether it changes anything; a reading whose answer is lost is a reading that failed. */
    default boolean hasEffect() {
        return switch (this) {
            case Write _, Create _, Change _, Publish _ -> true;
            case Read _, Get _, Find _, Tags _ -> false;
        };
    }
}
