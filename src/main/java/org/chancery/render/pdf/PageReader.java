package org.chancery.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XHTML and SVG into a tree. Never follows an external entity; refuses elements nested too deeply. */
final class PageReader {
    /** As many as JDK 25 allows by itself; said here so that every JDK agrees. */
    private static final int DEEPEST = 100;

    private static final String DEPTH = "jdk.xml.maxElementDepth";
    private static final String TOO_DEEP = "maxElementDepth";

    private final DocumentBuilderFactory factory = factory();

    /** The tree of a page; empty after an error was reported. */
    Optional<Document> read(String xml, Report report) {
        try {
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return Optional.of(builder.parse(new InputSource(new StringReader(xml))));
        } catch (SAXParseException e) {
            report.error(message(e), "every element is closed, and & is written &amp;");
            return Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String message(SAXParseException fault) {
        String reason = String.valueOf(fault.getMessage());
        return reason.contains(TOO_DEEP)
                ? "page has elements nested more than " + DEEPEST + " deep"
                : "page is not well-formed at its line " + fault.getLineNumber() + ", column "
                        + fault.getColumnNumber() + ": " + reason;
    }

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(DEPTH, Integer.toString(DEEPEST));
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Instead of the default, which prints. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
