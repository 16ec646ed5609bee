package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.digest.Digest;
import org.chancery.render.page.PageBuilder;
import org.chancery.testing.JanuaryDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template is given plain values of the JDK and nothing else, whatever the digest holds. */
class ModelTypesTest {
    private static final List<Class<?>> PLAIN = List.of(String.class, Long.class, Integer.class, Boolean.class);

    static Stream<Digest> digests() {
        return Stream.of(JanuaryDigest.digest(), JanuaryDigest.empty(), EscapingTest.canaries());
    }

    @ParameterizedTest
    @MethodSource("digests")
    void holdsPlainValuesOnly(Digest digest) {
        assertPlain("", ModelMap.forTemplate(PageBuilder.page(digest)));
    }

    private static void assertPlain(String path, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, each) -> {
                assertThat(name).isInstanceOf(String.class);
                assertPlain(path + "." + name, each);
            });
            case List<?> list -> {
                assertThat(list.getClass().getName()).startsWith("java.util.");
                list.forEach(each -> assertPlain(path + "[]", each));
            }
            case TemplateHTMLOutputModel ignored -> {}
            default -> assertThat(PLAIN).as(path).contains(value.getClass());
        }
    }

    @Test
    void theLockedLanguageRefusesJavaObjects() {
        Configuration locked = LockedFreeMarker.over(new SourceLoader());
        assertThat(locked.isAPIBuiltinEnabled()).isFalse();
        for (Object object : List.of(java.util.Locale.ROOT, java.time.LocalDate.EPOCH, new Object(),
                Thread.currentThread(),
                JanuaryDigest.digest(), String.class, Runtime.getRuntime())) {
            assertThat(Stream.of(object).map(each -> wrapped(locked, each))).containsExactly("refused");
        }
    }

    private static String wrapped(Configuration locked, Object object) {
        try {
            TemplateModel model = locked.getObjectWrapper().wrap(object);
            return model == null ? "nothing" : model.getClass().getName();
        } catch (freemarker.template.TemplateModelException e) {
            return "refused";
        }
    }
}
