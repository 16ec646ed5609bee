package org.chancery.preview.web;

/** Whether a request is answered. */
sealed interface Verdict {
    /** It is, with what is at this address. */
    record Admitted(Address address) implements Verdict {}

    /** It is not. */
    record Refused(int status, String sentence) implements Verdict {}
}
