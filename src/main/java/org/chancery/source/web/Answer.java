package org.chancery.source.web;

import java.net.http.HttpHeaders;

/** What a server answers. */
record Answer(int status, HttpHeaders headers, byte[] body) {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int LONGEST = 1000;

    boolean isWhole() {
        return status == OK;
    }

    boolean isUnchanged() {
        return status == NOT_MODIFIED;
    }

    /** Whether it leads on. */
    boolean leadsOn() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.firstValue("Location").isPresent();
            default -> false;
        };
    }

    /** A header that can be sent back as it came; empty where there is none such. */
    String header(String name) {
        return headers.firstValue(name)
                .filter(value -> value.length() <= LONGEST && value.chars().allMatch(c -> c >= ' ' && c < 0x7F))
                .orElse("");
    }
}
