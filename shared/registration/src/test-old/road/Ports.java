package dev.dagdrop.registration.road;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ReadResult;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.Completion;
import dev.dagdrop.registration.store.Ledger;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** Everything a registrar talks to. */
record Ports(Ledger ledger, ObjectReader objects, Workflows workflows, Notices notices) {
    /** Something that may happen to a call of one step. */
    interface Hook {
        <T> T around(Step step, Supplier<T> call);

        /** The same for a call that gives nothing back. */
        default void around(Step step, Runnable call) {
            around(step, () -> {
                call.run();
                return true;
            });
        }
    }

    Ports withLedger(Ledger other) {
        return new Ports(other, objects, workflows, notices);
    }

    Ports withWorkflows(Workflows other) {
        return new Ports(ledger, objects, other, notices);
    }

    /** The same ports, with every step of the road under a hook. */
    Ports under(Hook hook) {
        return new Ports(
                new HookedLedger(ledger, hook),
                new HookedObjects(objects, hook),
                new HookedWorkflows(workflows, hook),
                notice -> hook.around(Step.PUBLISH, () -> notices.publish(notice)));
    }

    private record HookedObjects(ObjectReader objects, Hook hook) implements ObjectReader {
        @Override
        public ReadResult read(Upload upload, int maxBytes) {
            return hook.around(Step.READ, () -> objects.read(upload, maxBytes));
        }

        @Override
        public boolean isThere(String bucket, String key) {
            return objects.isThere(bucket, key);
        }
    }

    private static final class HookedLedger extends LedgerAround {
        private final Hook hook;

        HookedLedger(Ledger ledger, Hook hook) {
            super(ledger);
            this.hook = hook;
        }

        @Override
        public ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd) {
            return hook.around(Step.CLAIM, () -> super.claim(name, upload, leaseEnd));
        }

        @Override
        public boolean complete(Claim claim, Completion completion) {
            return hook.around(Step.COMPLETE, () -> super.complete(claim, completion));
        }

        @Override
        public void noticeSent(WorkflowName name, Upload upload) {
            hook.around(Step.SENT, () -> super.noticeSent(name, upload));
        }
    }

    private static final class HookedWorkflows extends WorkflowsAround {
        private final Hook hook;

        HookedWorkflows(Workflows workflows, Hook hook) {
            super(workflows);
            this.hook = hook;
        }

        @Override
        public ServiceAnswer create(
                WorkflowName name,
                DefinitionLocation location,
                Settings settings,
                Map<String, String> tags,
                ClientToken token) {
            return hook.around(Step.SERVICE, () -> super.create(name, location, settings, tags, token));
        }

        @Override
        public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
            return hook.around(Step.SERVICE, () -> super.update(workflowArn, location, settings));
        }
    }
}
