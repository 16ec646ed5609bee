package org.chancery.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.picture.Bitmap;
import org.chancery.render.pdf.picture.DataAddress;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Gives the engine the bitmaps that a page carries in itself, and nothing else: it opens no file and no socket. */
final class DataOnlyAgent extends ITextUserAgent {
    private final Report report;
    private final int dotsPerPixel;
    private final Map<String, Optional<Image>> images = new HashMap<>();

    DataOnlyAgent(ITextOutputDevice device, int dotsPerPixel, Report report) {
        super(device, dotsPerPixel);
        this.dotsPerPixel = dotsPerPixel;
        this.report = report;
    }

    /** The bitmap of a data address, checked; without an image after an error was reported. */
    @Override
    public ImageResource getImageResource(String address) {
        FSImage image = images.computeIfAbsent(address, this::image)
                .map(this::scaled)
                .orElse(null);
        return new ImageResource(address, image);
    }

    private Optional<Image> image(String address) {
        if (!DataAddress.is(address)) {
            report.refused(address);
            return Optional.empty();
        }
        Optional<byte[]> content = DataAddress.read(address).map(DataAddress::content);
        Optional<String> fault =
                content.isEmpty() ? Optional.of("its data cannot be read") : content.flatMap(Bitmap::fault);
        if (fault.isPresent()) {
            return broken(address, fault.get());
        }
        try {
            Optional<Image> packed = PackedPng.of(content.orElseThrow());
            return Optional.of(packed.isPresent() ? packed.get() : Image.getInstance(content.orElseThrow()));
        } catch (IOException | RuntimeException e) {
            return broken(address, "it is damaged");
        }
    }

    private Optional<Image> broken(String address, String reason) {
        report.unprintable(DataAddress.shown(address), reason);
        return Optional.empty();
    }

    /** A copy, since the engine changes the size of what it gets. */
    private FSImage scaled(Image image) {
        Image copy = Image.getInstance(image);
        copy.scaleAbsolute(image.getPlainWidth() * dotsPerPixel, image.getPlainHeight() * dotsPerPixel);
        return new ITextFSImage(copy);
    }

    @Override
    public String resolveURI(@Nullable String address) {
        return String.valueOf(address);
    }

    @Override
    public CSSResource getCSSResource(String address) {
        report.refused(address);
        return new CSSResource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public byte[] getBinaryResource(String address) {
        report.refused(address);
        return new byte[0];
    }

    @Override
    public XMLResource getXMLResource(String address) {
        throw new UnsupportedOperationException(address);
    }

    @Override
    protected InputStream openStream(String address) throws IOException {
        throw new IOException("refused: " + address);
    }

    @Override
    protected URLConnection openConnection(String address) throws IOException {
        throw new IOException("refused: " + address);
    }
}
