package org.chancery.source.coded;

import org.chancery.text.WebAddress;

/** The address of a report. */
final class CodedAddress {
    private CodedAddress() {}

    /** The address in a cell; empty where there is none of the web. Nearly all are plain, and looking closely takes time. */
    static String of(Rows rows, int cell) {
        String typed = rows.text(cell);
        return isWeb(typed) && rows.isPlain(cell, '@') && typed.indexOf('\\') < 0
                ? typed
                : WebAddress.of(typed).map(WebAddress::value).filter(CodedAddress::isWeb).orElse("");
    }

    private static boolean isWeb(String address) {
        return (address.startsWith("http://") || address.startsWith("https://"))
                && address.length() > "https://".length();
    }
}
