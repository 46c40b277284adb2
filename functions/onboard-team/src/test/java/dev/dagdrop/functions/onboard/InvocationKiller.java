package dev.dagdrop.functions.onboard;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Ends an invocation at one of its calls to AWS, as a timeout does: nothing is called from then on. */
final class InvocationKiller implements ExecutionInterceptor {
    private static final int NEVER = -1;

    private int calls;
    private int lastCall = NEVER;
    private boolean answered;
    private boolean dead;
    private Runnable interruption = () -> {};
    private int interruptedCall = NEVER;

    /** The invocation that ended; nothing catches it. */
    static final class InvocationKilled extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** From now on the function lives as long as it wants. */
    void live() {
        dead = false;
        lastCall = NEVER;
        interruptedCall = NEVER;
        calls = 0;
    }

    /**
     * The function dies at this call, counted from 1.
     *
     * @param after whether the call takes effect
     */
    void dieAt(int call, boolean after) {
        live();
        lastCall = call;
        answered = after;
    }

    /** Something else happens after this call, counted from 1. */
    void interruptAfter(int call, Runnable what) {
        live();
        interruptedCall = call;
        interruption = what;
    }

    /** How many calls there were since the function was given its time. */
    int calls() {
        return calls;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        calls++;
        // A call that the service refuses has no answer to die after: the function dies before the next.
        dead |= lastCall != NEVER && (answered ? calls > lastCall : calls == lastCall);
        if (dead) {
            throw new InvocationKilled();
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        dead |= calls == lastCall;
        if (dead) {
            throw new InvocationKilled();
        }
        if (calls == interruptedCall) {
            interruptedCall = NEVER;
            interruption.run();
        }
    }
}
