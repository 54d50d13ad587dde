// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_fonts.h"

#include "pdf/tagging/character_map.h"

#include <algorithm>
#include <set>
#include <string>

namespace parvis {

namespace {

using Handle = QPDFObjectHandle;

constexpr std::size_t tagLength = 6; // ISO 32000-1, 9.6.4: six capital letters and a plus sign

std::string tagOf(std::size_t font)
{
    std::string tag(tagLength, 'A');
    for (std::size_t at = tagLength; font > 0 && at-- > 0; font /= 26)
        tag[at] = char('A' + font % 26);
    return tag;
}

/// "/ABCDEF+DejaVuSans" → "DejaVuSans"; QPdfWriter writes tags of other lengths, too.
std::string plainName(const std::string& name)
{
    const std::size_t plus = name.find('+');
    return name.substr(plus == std::string::npos ? 1 : plus + 1);
}

/// "/F9" stands before "/F10": QPdfWriter counts as the fonts come up.
std::vector<std::string> inOrderOfUse(const std::set<std::string>& names)
{
    std::vector<std::string> ordered(names.begin(), names.end());
    std::ranges::stable_sort(ordered, {}, &std::string::size);
    return ordered;
}

/// Gives what the dictionary holds under that key a new number, the next in the file.
Handle renumber(QPDF& pdf, Handle holder, const std::string& key)
{
    Handle part = holder.getKey(key);
    if (part.isStream())
        part = part.copyStream();
    else if (part.isIndirect())
        part = pdf.makeIndirectObject(part.shallowCopy());
    holder.replaceKey(key, part);
    return part;
}

/// The parts of an embedded font, always in the same order: objects are written by their numbers.
void renumberParts(QPDF& pdf, Handle font, Handle descendant)
{
    for (const char* key : {"/FontFile2", "/FontFile3"}) {
        if (Handle descriptor = descendant.getKey("/FontDescriptor"); descriptor.hasKey(key))
            renumber(pdf, descriptor, key);
    }
    // It need not be there, and the one that is does not name every glyph, which an archive must not have.
    descendant.getKey("/FontDescriptor").removeKey("/CIDSet");
    for (const char* key : {"/FontDescriptor", "/CIDToGIDMap"}) {
        if (descendant.hasKey(key))
            renumber(pdf, descendant, key);
    }
    if (font.hasKey("/ToUnicode"))
        correctCharacterMap(renumber(pdf, font, "/ToUnicode"));
}

void nameFont(QPDF& pdf, Handle font, std::size_t index)
{
    if (!font.getKey("/BaseFont").isName())
        return;
    const Handle tagged = Handle::newName('/' + tagOf(index) + '+' + plainName(font.getKey("/BaseFont").getName()));
    font.replaceKey("/BaseFont", tagged);
    Handle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0)
        return;
    Handle descendant = descendants.getArrayItem(0);
    if (descendant.isIndirect())
        descendant = pdf.makeIndirectObject(descendant.shallowCopy());
    descendants.setArrayItem(0, descendant);
    renumberParts(pdf, font, descendant);
    descendant.replaceKey("/BaseFont", tagged);
    if (Handle descriptor = descendant.getKey("/FontDescriptor"); descriptor.isDictionary())
        descriptor.replaceKey("/FontName", tagged);
}

} // namespace

void nameFonts(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages)
{
    std::set<QPDFObjGen> named;
    for (QPDFPageObjectHelper& page : pages) {
        Handle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string& name : inOrderOfUse(fonts.getKeys())) {
            Handle font = fonts.getKey(name);
            if (named.insert(font.getObjGen()).second)
                nameFont(pdf, font, named.size() - 1);
        }
    }
}

} // namespace parvis
