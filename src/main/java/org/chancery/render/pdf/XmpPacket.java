package org.chancery.render.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a PDF says of itself in XML, and that it is PDF/UA-1 and PDF/A-2a. */
record XmpPacket(PageHead head, Instant created) {
    private static final String START = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            """;
    /** PDF/A wants every schema explained that is not its own. */
    private static final String STANDARDS = """
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;
    private static final String END = """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    byte[] bytes() {
        String date = created.truncatedTo(ChronoUnit.SECONDS).toString();
        String packet = START
                + STANDARDS
                + list("dc:title", "Alt", " xml:lang=\"x-default\"", head.title())
                + list("dc:creator", "Seq", "", head.author())
                + list("dc:description", "Alt", " xml:lang=\"x-default\"", head.description())
                + list("dc:language", "Bag", "", head.language())
                + element("pdf:Keywords", head.keywords())
                + element("pdf:Producer", DocumentFacts.PRODUCER)
                + element("xmp:CreatorTool", DocumentFacts.CREATOR)
                + element("xmp:CreateDate", date)
                + element("xmp:ModifyDate", date)
                + END;
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String list(String name, String kind, String attributes, String value) {
        String item = "<rdf:" + kind + "><rdf:li" + attributes + ">" + escaped(value) + "</rdf:li></rdf:" + kind + ">";
        return value.isEmpty() ? "" : "<" + name + ">" + item + "</" + name + ">\n";
    }

    private static String element(String name, String value) {
        return value.isEmpty() ? "" : "<" + name + ">" + escaped(value) + "</" + name + ">\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
