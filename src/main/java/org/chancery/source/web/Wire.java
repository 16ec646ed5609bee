package org.chancery.source.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/**
 * Asks one address once, by the JDK's client. It is asked by its number, so that it is the machine that was looked at; the
 * name that it is asked for goes into the request and into TLS, which checks the certificate against it. No proxy is used,
 * and nothing is followed.
 */
record Wire(Limits limits, SSLContext tls) {
    /** Feeds shrink to a tenth; what shrinks to a hundredth is meant to fill the memory. */
    private static final int MOST_TIMES = 100;

    private static final int ALLOWED = 1 << 20;

    static Wire usual() {
        try {
            return new Wire(Limits.usual(), SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer, unpacked. */
    Answer ask(Target target, Map<String, String> headers, Duration left) throws FetchFault {
        HttpRequest.Builder request = HttpRequest.newBuilder(target.pinned())
                .setHeader("Host", target.hostHeader())
                .setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        HttpClient client = client(target);
        try {
            HttpResponse<byte[]> response = wait(
                    client.sendAsync(request.build(), info -> new LimitedBody(limits.mostBytes())), left);
            return new Answer(response.statusCode(), response.headers(), unpacked(response));
        } catch (IOException e) {
            throw fault(e);
        } finally {
            client.shutdownNow();
        }
    }

    private HttpClient client(Target target) {
        SSLParameters parameters = tls.getDefaultSSLParameters();
        String host = target.uri().getHost();
        if (!host.startsWith("[") && !host.matches("[0-9.]+")) {
            parameters.setServerNames(List.of(new SNIHostName(host)));
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.connect())
                .sslContext(tls)
                .sslParameters(parameters)
                .build();
    }

    private <T> T wait(CompletableFuture<T> answer, Duration left) throws IOException, FetchFault {
        try {
            return answer.get(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchFault("it was not waited for", "");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        }
    }

    private FetchFault tooSlow() {
        return new FetchFault("it took more than " + limits.whole().toSeconds() + " seconds", "");
    }

    private FetchFault fault(IOException fault) {
        String reason = String.valueOf(fault.getMessage()).replaceAll("\\s+", " ");
        return switch (fault) {
            case LimitedBody.TooLong ignored -> tooLong();
            case HttpConnectTimeoutException ignored -> new FetchFault("it does not answer", "");
            case ConnectException ignored -> new FetchFault("it does not answer", "");
            case SSLException ignored -> new FetchFault("its certificate or encryption cannot be trusted", reason);
            case ProtocolException ignored -> new FetchFault("its answer is not HTTP as it should be", reason);
            default -> new FetchFault("the connection broke off", reason.equals("null") ? "" : reason);
        };
    }

    private FetchFault tooLong() {
        return new FetchFault("it gives more than " + limits.mostBytes() + " bytes", "");
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws FetchFault {
        byte[] sent = response.body();
        String packing = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (sent.length == 0 || packing.equalsIgnoreCase("identity")) {
            return sent;
        }
        if (!packing.equalsIgnoreCase("gzip") && !packing.equalsIgnoreCase("x-gzip")) {
            throw new FetchFault("it is packed as \"" + packing + "\", which was not asked for", "");
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            int most = (int) Math.min(limits.mostBytes(), Math.max(ALLOWED, (long) sent.length * MOST_TIMES));
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length <= most) {
                return bytes;
            }
            throw most == limits.mostBytes()
                    ? tooLong()
                    : new FetchFault("it grows to more than " + MOST_TIMES + " times its size when unpacked", "");
        } catch (IOException e) {
            throw new FetchFault("what it gives cannot be unpacked", "");
        }
    }
}
