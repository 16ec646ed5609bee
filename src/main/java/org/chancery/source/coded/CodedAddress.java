package org.chancery.source.coded;

import org.chancery.text.WebAddress;

/** The address of a report. */
final class CodedAddress {
    private CodedAddress() {}

    /** The address; empty where it is none of the web. */
    static String of(String typed) {
        return isPlain(typed) ? typed
                : WebAddress.of(typed).map(WebAddress::value).filter(CodedAddress::isWeb).orElse("");
    }

    /** Nearly all are, and looking closely takes its time. */
    private static boolean isPlain(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            char letter = typed.charAt(at);
            if (letter <= ' ' || letter > '~' || letter == '\\' || letter == '@') {
                return false;
            }
        }
        return isWeb(typed) && typed.length() > "https://".length();
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }
}
