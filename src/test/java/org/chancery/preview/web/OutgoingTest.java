package org.chancery.preview.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTest {
    private static final Asset SCRIPT = Asset.of("viewer.js", "script".getBytes(UTF_8));

    @Test
    void fillsAShellWithTheNonceOfItsPolicyAndTheKey() {
        Asset page = Asset.of("viewer.html", "<script nonce=\"@NONCE@\" data-key=\"@KEY@\">".getBytes(UTF_8));
        Outgoing shell = Outgoing.shell(page, "n1", "k1");
        assertThat(new String(shell.body(), UTF_8)).isEqualTo("<script nonce=\"n1\" data-key=\"k1\">");
        assertThat(shell.headers())
                .containsEntry("Content-Security-Policy",
                        "default-src 'none'; script-src 'nonce-n1'; style-src 'nonce-n1';"
                                + " frame-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none';"
                                + " worker-src 'self'; base-uri 'none'; form-action 'none'")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Type", "text/html; charset=utf-8");
    }

    @Test
    void sendsAScriptOnceAsLongAsItIsTheSame() {
        Outgoing first = Outgoing.asset(SCRIPT, List.of());
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers())
                .containsEntry("ETag", SCRIPT.tag())
                .containsEntry("Cache-Control", "no-cache")
                .containsEntry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'");
        Outgoing second = Outgoing.asset(SCRIPT, List.of(SCRIPT.tag()));
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(Outgoing.asset(SCRIPT, List.of("\"other\"")).status()).isEqualTo(200);
        assertThat(Asset.of("viewer.js", "other".getBytes(UTF_8)).tag()).isNotEqualTo(SCRIPT.tag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example/", "http://evil.example/", "javascript:x", "a\r\nSet-Cookie: x", "ü",
            "a b"})
    void leadsNowhereElse(String location) {
        assertThatThrownBy(() -> Answer.moved(location)).isInstanceOf(IllegalArgumentException.class);
    }
}
