// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/tagging/character_map.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace parvis {

namespace {

using CharacterMap = std::map<unsigned, std::string>; ///< glyph → UTF-16 in hexadecimal

unsigned number(std::string_view hexadecimal)
{
    unsigned value = 0;
    std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), value, 16);
    return value;
}

std::string fourDigits(unsigned value)
{
    std::array<char, 9> text{};
    std::snprintf(text.data(), text.size(), "%04X", value);
    return text.data();
}

/// What stands between < and >, and the brackets of lists.
std::vector<std::string_view> wordsOf(std::string_view part)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < part.size(); ++at) {
        if (part[at] == '[' || part[at] == ']')
            words.push_back(part.substr(at, 1));
        if (part[at] != '<')
            continue;
        const std::size_t end = std::min(part.find('>', at), part.size());
        words.push_back(part.substr(at + 1, end - at - 1));
        at = end;
    }
    return words;
}

/// "<first> <last> <character>" or "<first> <last> [<character> …]"
void readRanges(std::string_view part, CharacterMap& map)
{
    const std::vector<std::string_view> words = wordsOf(part);
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const unsigned first = number(words[i]);
        const unsigned last = number(words[i + 1]);
        i += 2;
        if (words[i] != "[") {
            for (unsigned glyph = first; glyph <= last; ++glyph)
                map[glyph] = fourDigits(number(words[i]) + glyph - first);
            continue;
        }
        for (unsigned glyph = first; ++i < words.size() && words[i] != "]"; ++glyph)
            map[glyph] = std::string(words[i]);
    }
}

CharacterMap read(std::string_view text)
{
    constexpr std::string_view begin = "beginbfrange";
    CharacterMap map;
    for (std::size_t at = text.find(begin); at != std::string_view::npos;) {
        at += begin.size();
        const std::size_t end = std::min(text.find("endbfrange", at), text.size());
        readRanges(text.substr(at, end - at), map);
        at = text.find(begin, end);
    }
    return map;
}

std::string corrected(const std::string& character)
{
    static const std::map<std::string, std::string> letters{
        {"FB00", "00660066"},     {"FB01", "00660069"}, {"FB02", "0066006C"}, {"FB03", "006600660069"},
        {"FB04", "00660066006C"}, {"FB05", "017F0074"}, {"FB06", "00730074"}};
    if (const auto ligature = letters.find(character); ligature != letters.end())
        return ligature->second;
    const unsigned first = number(std::string_view(character).substr(0, 4));
    const bool isPrivate = (first >= 0xE000 && first <= 0xF8FF) || first >= 0xFFFE;
    if (first == 0 || first == 0xFEFF || isPrivate)
        return "FFFD";
    return first < 0x20 ? "0020" : character;
}

std::string written(const CharacterMap& map)
{
    constexpr int longest = 100; // entries of a list
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    int left = int(map.size());
    int open = 0;
    for (const auto& [glyph, character] : map) {
        if (open == 0) {
            open = std::min(left, longest);
            text += std::to_string(open) + " beginbfchar\n";
        }
        text += '<' + fourDigits(glyph) + "> <" + corrected(character) + ">\n";
        --left;
        if (--open == 0)
            text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

void correctCharacterMap(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    CharacterMap map = read({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
    // Of glyphs that come from no character alone, and of the one for what a font has not, QPdfWriter says nothing.
    const unsigned last = map.empty() ? 0 : map.rbegin()->first;
    for (unsigned glyph = 0; glyph <= last; ++glyph)
        map.emplace(glyph, "FFFD");
    stream.replaceStreamData(written(map), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace parvis
