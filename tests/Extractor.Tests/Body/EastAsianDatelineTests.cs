using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class EastAsianDatelineTests
{
    [Theory]
    [InlineData("新华社北京6月5日电 市政府宣布旧桥将于下周关闭。", "北京", "新华社")]
    [InlineData("【東京＝山田太郎】市は来週、古い橋を閉鎖すると発表した。", "東京", null)]
    [InlineData("(서울=연합뉴스) 시는 다음 주에 낡은 다리를 폐쇄한다고 밝혔다.", "서울", "연합뉴스")]
    [InlineData("[서울=뉴시스] 시는 다음 주에 낡은 다리를 폐쇄한다고 밝혔다.", "서울", "뉴시스")]
    public void Place_and_agency_are_read_and_stay_in_the_text(string paragraph, string place, string? agency) =>
        Assert.Equal(new DatelinePrefix(place, agency, 0), EastAsianDateline.Read(paragraph));

    [Theory]
    [InlineData("新华社的记者昨天报道，旧桥将于下周关闭。")]
    [InlineData("【速報】市は来週、古い橋を閉鎖すると発表した。")]
    [InlineData("(사진=시청) 시는 다음 주에 낡은 다리를 폐쇄한다고 밝혔다.")]
    [InlineData("(a=b) The bridge is closed.")]
    [InlineData("")]
    public void Other_beginnings_are_none(string paragraph) => Assert.Null(EastAsianDateline.Read(paragraph));
}
