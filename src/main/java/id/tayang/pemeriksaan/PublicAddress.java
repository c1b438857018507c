package id.tayang.pemeriksaan;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses anybody on the Internet reaches. The others are this machine and the networks around it. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean test(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? publicV4(bytes) : address instanceof Inet6Address && publicV6(bytes);
    }

    private static boolean publicV4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        return a != 0
                && a < 240
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 198 && (b == 18 || b == 19 || b == 51 && c == 100))
                && !(a == 203 && b == 0 && c == 113);
    }

    /** Global unicast alone, without the ranges that hold an IPv4 address (Teredo, 6to4) or only examples. */
    private static boolean publicV6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return first >= 0x2000
                && first < 0x4000
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8));
    }
}
