package org.chancery.render.pdf.font;

import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** The engine's view of a font at a size, with the faces that help out behind it. */
public final class SetFont extends ITextFSFont {
    private static final float THOUSAND = 1000;
    /** A strike-out line as thick and as high as the common faces have it. */
    private static final FontDescription.Decorations COMMON = new FontDescription.Decorations(0, 50, 250, 0, 0);

    private final FaceChain chain;

    /** This size, in the engine's dots. */
    public SetFont(FaceChain chain, float size) {
        this(chain, chain.first(), size);
    }

    private SetFont(FaceChain chain, FontFace face, float size) {
        super(description(chain, face), size);
        this.chain = chain;
    }

    /** The faces, the one asked for first. */
    public FaceChain chain() {
        return chain;
    }

    /** The same font, but set in another face of its chain. */
    public SetFont in(FontFace face) {
        return face == chain.first() ? this : new SetFont(chain, face, getSize2D());
    }

    /** The width of a text in the engine's dots. */
    public float width(String text) {
        return chain.width(text) * getSize2D() / THOUSAND;
    }

    /** The width of a run in the engine's dots. */
    public float width(TextRun run) {
        return run.width() * getSize2D() / THOUSAND;
    }

    private static FontDescription description(FaceChain chain, FontFace face) {
        BaseFont font = face.font();
        boolean upright = face.ofMachine().isPresent(); // these scripts know no slant, and the engine must not add one
        IdentValue style = face.isItalic() || upright ? IdentValue.ITALIC : IdentValue.NORMAL;
        return new FontDescription(
                font,
                false,
                style,
                new FontDescription.Decorations(
                        chain.claimedWeight(face),
                        COMMON.yStrikeoutSize(),
                        COMMON.yStrikeoutPosition(),
                        font.getFontDescriptor(BaseFont.UNDERLINE_POSITION, THOUSAND),
                        font.getFontDescriptor(BaseFont.UNDERLINE_THICKNESS, THOUSAND)));
    }
}
