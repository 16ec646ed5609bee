package org.chancery.source.feed;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The JDK's own XML parser, whatever other one may lie on the class path, without document types, and so without
 * entities of a document's own, and without access to anything outside of the text that it is given.
 */
final class LockedXml {
    private static final XMLResolver NOTHING = (publicId, systemId, base, namespace) -> {
        throw new XMLStreamException("nothing outside of a feed is read");
    };

    private LockedXml() {}

    static XMLStreamReader of(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver(NOTHING);
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
