package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.Update;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a worker asks of the world outside: the steps between which others come. */
sealed interface Call {
    /** One conditional write to the table. */
    record Write(String id, Update update, Condition condition) implements Call {}

    /** GetObject of what the key holds. */
    record Read(String key) implements Call {}

    /** GetObject of one version. */
    record ReadVersion(String key, String versionId) implements Call {}

    /** HeadObject. */
    record Head(String key) implements Call {}

    /** The default profile is read. */
    record Profile() implements Call {}

    /** CreateWorkflow. */
    record Create(
            WorkflowName name, DefinitionLocation location, Settings settings, Map<String, String> tags, String token)
            implements Call {}

    /** UpdateWorkflow. */
    record Change(String arn, DefinitionLocation location, Settings settings) implements Call {}

    /** DeleteWorkflow. */
    record Delete(String arn) implements Call {}

    /** UntagResource and TagResource. */
    record Retag(String arn, Set<String> removed, Map<String, String> set) implements Call {}

    /** GetWorkflow. */
    record Get(String arn) implements Call {}

    /** ListWorkflows, for one name. */
    record Find(WorkflowName name) implements Call {}

    /** ListTagsForResource. */
    record Tags(String arn) implements Call {}

    /** Publish. */
    record Publish(Notice notice) implements Call {}

    /** SendMessage: hints for these keys, at once or when the present lease has ended. */
    record Hint(List<String> keys, boolean delayed) implements Call {}

    /** What the worker gets when the answer does not reach it, whether the call had its effect or not. */
    default Seen lost() {
        return switch (this) {
            case Create _, Change _, Delete _ -> new Seen.Answer(new ServiceAnswer.Unavailable("the answer was lost"));
            case Write _, Read _, ReadVersion _, Head _, Profile _ -> new Seen.Failure("the answer was lost");
            case Retag _, Get _, Find _, Tags _, Publish _, Hint _ -> new Seen.Failure("the answer was lost");
        };
    }

    /** Whether the SDK repeats it by itself when the answer is lost, and the repetition may find something else. */
    default boolean isRepeated() {
        return switch (this) {
            case Write _, Create _, Delete _ -> true;
            case Change _ -> false;
            // To read twice is to read later; to tell twice does no harm.
            case Read _, ReadVersion _, Head _, Profile _, Get _, Find _, Tags _ -> false;
            case Retag _, Publish _, Hint _ -> false;
        };
    }

    /** Whether it changes anything; a reading whose answer is lost is a reading that failed. */
    default boolean hasEffect() {
        return switch (this) {
            case Write _, Create _, Change _, Delete _, Retag _, Publish _, Hint _ -> true;
            case Read _, ReadVersion _, Head _, Profile _, Get _, Find _, Tags _ -> false;
        };
    }

    /** Whether it reads what only the scenario changes, never a worker. */
    default boolean readsTheScenario() {
        return switch (this) {
            case Read _, ReadVersion _, Head _, Profile _ -> true;
            case Write _, Create _, Change _, Delete _, Retag _, Publish _, Hint _, Get _, Find _, Tags _ -> false;
        };
    }
}
