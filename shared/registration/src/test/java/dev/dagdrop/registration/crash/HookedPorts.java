package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ObjectState;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.store.ConditionalTable;
import dev.dagdrop.registration.team.TeamProfiles;
import java.util.Optional;

/** Everything a controller talks to. */
record HookedPorts(
        ConditionalTable table,
        ObjectReader objects,
        TeamProfiles profiles,
        Workflows workflows,
        Notices notices,
        HintQueue hints) {
    HookedPorts withTable(ConditionalTable other) {
        return new HookedPorts(other, objects, profiles, workflows, notices, hints);
    }

    HookedPorts withWorkflows(Workflows other) {
        return new HookedPorts(table, objects, profiles, other, notices, hints);
    }

    /** The same ports, with every step under a hook. */
    HookedPorts under(CallHook hook) {
        return new HookedPorts(
                (id, update, condition) -> RecordWrites.stepOf(update)
                        .map(step -> hook.around(step, () -> table.write(id, update, condition)))
                        .orElseGet(() -> table.write(id, update, condition)),
                new HookedObjects(objects, hook),
                team -> hook.around(ControllerCall.PROFILE, () -> profiles.of(team)),
                new HookedWorkflows(workflows, hook),
                notice -> hook.around(ControllerCall.PUBLISH, () -> notices.publish(notice)),
                (bucket, keys, delay) -> hook.around(ControllerCall.HINT, () -> hints.send(bucket, keys, delay)));
    }

    private record HookedObjects(ObjectReader objects, CallHook hook) implements ObjectReader {
        @Override
        public ObjectState look(String key, int maxBytes) {
            return hook.around(ControllerCall.LOOK, () -> objects.look(key, maxBytes));
        }

        @Override
        public Optional<ObjectState.ObjectContent> version(String key, String versionId, int maxBytes) {
            return objects.version(key, versionId, maxBytes);
        }

        @Override
        public Optional<ObjectState.ObjectVersion> head(String key) {
            return objects.head(key);
        }

        @Override
        public boolean exists(String key) {
            return objects.exists(key);
        }
    }
}
