using System.Net;

namespace NewsPipeline.Fetcher.Tests.Addresses;

public sealed class AddressPolicyTests
{
    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("93.184.215.14")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00:1450:4001::200e")]
    [InlineData("2001:200::1")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("2002:0101:0101::1")]
    [InlineData("2606:4700::5efe:1.1.1.1")]
    public void Public_addresses_are_public(string address) => Assert.Equal(AddressKind.Public, Judge(address));

    [Theory]
    // IANA IPv4 Special-Purpose Address Registry.
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.0.2.1")]
    [InlineData("192.31.196.1")]
    [InlineData("192.52.193.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.1.1")]
    [InlineData("192.175.48.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    // IANA IPv6 Special-Purpose Address Registry, and what is not global unicast.
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::2")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("100:0:0:1::1")]
    [InlineData("2001:1::1")]
    [InlineData("2001:2::1")]
    [InlineData("2001:10::1")]
    [InlineData("2001:20::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2620:4f:8000::1")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00::2")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%3")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("4000::1")]
    [InlineData("2606:4700::1%2")]
    // IPv4 inside IPv6.
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:0:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b::169.254.169.254")]
    [InlineData("2002:7f00:0001::1")]
    [InlineData("2002:0a00:0001::1")]
    [InlineData("2001:0:0101:0101:0:0:f5ff:fffe")]
    [InlineData("2001:0:0a00:0001:0:0:fefe:fefe")]
    [InlineData("2606:4700::5efe:10.0.0.1")]
    [InlineData("2606:4700::200:5efe:10.0.0.1")]
    [InlineData("fe80::5efe:1.1.1.1")]
    public void Special_purpose_addresses_are_refused(string address) => Assert.Equal(AddressKind.Refused, Judge(address));

    [Theory]
    [InlineData("127.0.0.1", AddressKind.AllowedPrivate)]
    [InlineData("127.8.8.8", AddressKind.AllowedPrivate)]
    [InlineData("::1", AddressKind.AllowedPrivate)]
    [InlineData("::ffff:127.0.0.1", AddressKind.AllowedPrivate)]
    [InlineData("64:ff9b::127.0.0.1", AddressKind.AllowedPrivate)]
    [InlineData("10.0.0.1", AddressKind.Refused)]
    [InlineData("::ffff:10.0.0.1", AddressKind.Refused)]
    [InlineData("fe80::5efe:127.0.0.1", AddressKind.Refused)]
    [InlineData("1.1.1.1", AddressKind.Public)]
    public void Allowed_networks_open_themselves_and_nothing_else(string address, object kind) =>
        Assert.Equal((AddressKind)kind, Judge(address, "127.0.0.0/8,::1"));

    [Fact]
    public void An_allowed_network_that_covers_public_addresses_does_not_lift_politeness() =>
        Assert.Equal(AddressKind.Public, Judge("1.1.1.1", "0.0.0.0/0"));

    [Fact]
    public void The_block_is_named()
    {
        new AddressPolicy([]).Judge(IPAddress.Parse("::ffff:169.254.169.254"), out var block);

        Assert.Equal("link-local", block);
    }

    private static AddressKind Judge(string address, string allowed = "") =>
        new AddressPolicy(NetworkList.Parse(allowed)).Judge(IPAddress.Parse(address), out _);
}
