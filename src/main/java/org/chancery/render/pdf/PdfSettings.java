package org.chancery.render.pdf;
public record PdfSettings(String template, java.time.Instant created, org.chancery.diagnostic.Origin origin) {}
