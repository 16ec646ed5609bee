package org.chancery.preview.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer as it is sent, with every header that makes a browser keep it to itself. */
record Outgoing(int status, Map<String, String> headers, byte[] body) {
    private static final byte[] NOTHING = {};
    private static final int NOT_MODIFIED = 304;
    /** What the JDK's server takes for an answer without a body. */
    private static final long NO_BODY = -1;
    /** What it takes for an answer of unknown length. */
    private static final long IN_PIECES = 0;
    /** It copies what it is given to send at once, several times. */
    private static final int PIECE = 64 * 1024;
    private static final String AGAIN = "no-cache";
    private static final String NEVER = "no-store";

    /** Finished bytes. */
    static Outgoing of(Answer.Whole answer) {
        return new Outgoing(
                answer.status(), headers(answer.type(), answer.policy().header(""), NEVER), answer.body());
    }

    /** The way to another address. */
    static Outgoing of(Answer.Moved moved) {
        Outgoing empty = of(new Answer.Whole(302, "text/plain; charset=utf-8", NOTHING, Policy.DATA));
        empty.headers.put("Location", moved.location());
        return empty;
    }

    /** A page around editions, with a nonce of its own for its scripts and styles, and the key to streams. */
    static Outgoing shell(Asset page, String nonce, String key) {
        String html = new String(page.body(), StandardCharsets.UTF_8).replace("@NONCE@", nonce).replace("@KEY@", key);
        return new Outgoing(
                200, headers(page.type(), Policy.VIEWER.header(nonce), NEVER), html.getBytes(StandardCharsets.UTF_8));
    }

    /** A built-in file, or that it is still the one that the browser has. A megabyte of script is thus sent once. */
    static Outgoing asset(Asset asset, List<String> tagsKnown) {
        boolean known = tagsKnown.contains(asset.tag());
        Map<String, String> headers = headers(asset.type(), Policy.DATA.header(""), AGAIN);
        headers.put("ETag", asset.tag());
        return new Outgoing(known ? NOT_MODIFIED : 200, headers, known ? NOTHING : asset.body());
    }

    /** Why a request is not answered; the connection ends with it, so that nothing more of the request is read. */
    static Outgoing of(Verdict.Refused refused) {
        Outgoing answer = of(Answer.plain(refused.status(), refused.sentence()));
        answer.headers.put("Connection", "close");
        if (refused.status() == 405) {
            answer.headers.put("Allow", "GET, HEAD");
        }
        return answer;
    }

    /** The beginning of a stream. */
    static Outgoing stream() {
        return new Outgoing(200, headers("text/event-stream; charset=utf-8", Policy.DATA.header(""), NEVER), NOTHING);
    }

    /** Sends it all. */
    void sendTo(HttpExchange exchange) throws IOException {
        if (begin(exchange, body.length == 0 ? NO_BODY : body.length)) {
            OutputStream out = exchange.getResponseBody();
            for (int from = 0; from < body.length; from += PIECE) {
                out.write(body, from, Math.min(PIECE, body.length - from));
            }
        }
    }

    /** Sends its headers; says whether anything is to follow, piece by piece. */
    boolean begin(HttpExchange exchange) throws IOException {
        return begin(exchange, IN_PIECES);
    }

    private boolean begin(HttpExchange exchange, long length) throws IOException {
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        headers.forEach(exchange.getResponseHeaders()::set);
        if (isHead && length != IN_PIECES && status != NOT_MODIFIED) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
        }
        exchange.sendResponseHeaders(status, isHead ? NO_BODY : length);
        return !isHead;
    }

    private static Map<String, String> headers(String type, String policy, String caching) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        headers.put("Content-Security-Policy", policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cache-Control", caching);
        return headers;
    }
}
