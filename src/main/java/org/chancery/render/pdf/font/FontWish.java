package org.chancery.render.pdf.font;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wanted of the machine's fonts.
 *
 * @param families of open fonts, such as {@code Noto Naskh Arabic}, best first
 * @param bold wanted, but a family without it will do
 */
record FontWish(List<String> families, boolean bold) {
    private static final List<String> KINDS = List.of(".ttf", ".otf", ".ttc");

    FontWish {
        families = List.copyOf(families);
    }

    /** The names that such a file may have, best first. */
    Stream<String> fileNames() {
        return families.stream().flatMap(family -> styles().flatMap(style -> fileNames(family, style)));
    }

    private Stream<String> styles() {
        return bold ? Stream.of("Bold", "SemiBold", "Regular") : Stream.of("Regular", "Medium", "");
    }

    private static Stream<String> fileNames(String family, String style) {
        String plain = family.replace(" ", "");
        String shared = plain.replaceFirst("(?<=CJK)(SC|TC|HK|JP|KR)$", "");
        String ending = style.isEmpty() ? "" : "-" + style;
        return Stream.of(shared, plain).distinct().flatMap(name -> KINDS.stream().map(kind -> name + ending + kind));
    }

    /** Whether a face of this family is wanted: a collection has several. */
    boolean isOf(String family) {
        return families.stream().anyMatch(wanted -> wanted.equalsIgnoreCase(family));
    }
}
