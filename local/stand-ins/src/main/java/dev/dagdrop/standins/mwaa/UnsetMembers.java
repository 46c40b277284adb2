package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What GetWorkflow shows of EngineVersion, EncryptionConfiguration and TriggerMode where nothing was ever given. */
public enum UnsetMembers {
    /** Nothing. */
    HIDDEN,
    /** What then applies: 1, {@code AWS_MANAGED_KEY}, {@code SCHEDULED}. The service was seen to show the first two. */
    DEFAULTS;

    ObjectNode shown() {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        return switch (this) {
            case HIDDEN -> shown;
            case DEFAULTS -> {
                shown.put("EngineVersion", 1).put("TriggerMode", "SCHEDULED");
                shown.putObject("EncryptionConfiguration").put("Type", "AWS_MANAGED_KEY");
                yield shown;
            }
        };
    }
}
