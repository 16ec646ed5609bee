package org.chancery.preview.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;

/**
 * A request as it came, before anything about it is believed.
 *
 * @param target what stands between the method and the protocol, as it was sent
 * @param headers all values by name, the names written as in {@code Sec-fetch-site}
 */
record Request(String method, String protocol, String target, Map<String, List<String>> headers) {

    static Request of(HttpExchange exchange) {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getProtocol(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders());
    }

    /** All values of a header, in the order in which they were sent. */
    List<String> all(String header) {
        return headers.getOrDefault(header, List.of());
    }

    /** Whether only what comes before the body of an answer is asked for. */
    boolean isHead() {
        return method.equals("HEAD");
    }
}
