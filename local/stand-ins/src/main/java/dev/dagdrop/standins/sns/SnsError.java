package dev.dagdrop.standins.sns;

/** An error the service answers. */
final class SnsError extends RuntimeException {

    private final int status;
    private final String code;

    private SnsError(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static SnsError invalidParameter(String what) {
        return new SnsError(400, "InvalidParameter", "Invalid parameter: " + what);
    }

    /** A message attribute is wrong; the service has a code of its own for that. */
    static SnsError invalidAttribute(String message) {
        return new SnsError(400, "ParameterValueInvalid", message);
    }

    static SnsError notFound(String what) {
        return new SnsError(404, "NotFound", what + " does not exist");
    }

    static SnsError unknownAction(String action) {
        return new SnsError(400, "InvalidAction", "The SNS stand-in does not know the action '" + action + "'");
    }

    /** A topic has as many filter policies as it may. */
    static SnsError tooManyPolicies(int quota) {
        return new SnsError(
                403, "FilterPolicyLimitExceeded", "The topic has its quota of " + quota + " filter policies");
    }

    /** Any error of the service, by its code. */
    static SnsError named(int status, String code, String message) {
        return new SnsError(status, code, message);
    }

    static SnsError denied() {
        return new SnsError(
                403, "AuthorizationError", "User is not authorized to perform this action on this resource");
    }

    static SnsError throttled() {
        return new SnsError(429, "Throttled", "Rate exceeded");
    }

    static SnsError internal(int status) {
        return new SnsError(status, "InternalError", "The service failed");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String type() {
        return status >= 500 ? "Receiver" : "Sender";
    }

    /** Never absent here, unlike in Throwable. */
    String text() {
        return String.valueOf(getMessage());
    }
}
