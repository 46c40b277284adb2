package dev.dagdrop.standins.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The calls an endpoint received, in order of arrival. */
public final class CallLog {

    private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();

    void add(RecordedCall call) {
        calls.add(call);
    }

    /** Every call so far. */
    public List<RecordedCall> all() {
        return List.copyOf(calls);
    }

    /** The calls of one operation so far. */
    public List<RecordedCall> of(String operation) {
        return calls.stream().filter(call -> call.operation().equals(operation)).toList();
    }
}
