package org.chancery.render.pdf.font;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/** Chooses, for the engine, the font that a style asks for; {@code @font-face} in print is ignored. For one page. */
public final class FontChoice extends ITextFontResolver {
    private final FontSet fonts;
    private final Consumer<List<String>> unknown;
    private final Map<Wish, SetFont> granted = new HashMap<>();

    private record Wish(List<String> families, int weight, boolean italic, float size) {}

    /** Over these fonts; families none of which is there are told to {@code unknown}. */
    public FontChoice(FontSet fonts, Consumer<List<String>> unknown) {
        this.fonts = fonts;
        this.unknown = unknown;
    }

    /** Never null: where no family is there, the first font stands in. */
    @Override
    public SetFont resolveFont(SharedContext context, FontSpecification style) {
        List<String> families = List.of(style.families());
        boolean italic = style.fontStyle() != IdentValue.NORMAL;
        return granted.computeIfAbsent(
                new Wish(families, convertWeightToInt(style.fontWeight()), italic, style.size()), this::grant);
    }

    private SetFont grant(Wish wish) {
        if (!fonts.knows(wish.families())) {
            unknown.accept(wish.families());
        }
        return new SetFont(fonts.chain(wish.families(), wish.weight(), wish.italic()), wish.size());
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return Map.of(); // not the PDF reader's own fonts, which may not be used in an archive
    }

    @Override
    public void flushCache() {
        granted.clear();
    }

    @Override
    public void flushFontFaceFonts() {}

    @Override
    public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {}
}
