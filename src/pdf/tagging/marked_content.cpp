// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/tagging/marked_content.h"

#include <array>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace parvis {

namespace {

constexpr std::string_view markEnd = " 1 1 re\nf\n";

struct FoundMark
{
    std::size_t start = 0; ///< of its first sign
    int kind = 0;
    int number = 0;
};

/// The numbers "x y" that end at `end`, if they are those of a mark.
std::optional<FoundMark> markBefore(std::string_view content, std::size_t end)
{
    const std::size_t line = content.rfind('\n', end);
    const std::size_t start = line == std::string_view::npos ? 0 : line + 1;
    const std::string_view numbers = content.substr(start, end - start);
    double x = 0;
    double y = 0;
    const char* last = numbers.data() + numbers.size();
    const auto first = std::from_chars(numbers.data(), last, x);
    if (first.ec != std::errc() || first.ptr == last)
        return {};
    const auto second = std::from_chars(first.ptr + 1, last, y);
    if (second.ec != std::errc() || x > -pageMark::farAway || y > -pageMark::base)
        return {};
    return FoundMark{start, int(-x / pageMark::farAway), int(-y - pageMark::base)};
}

/// QPdfWriter ends each operator with a line feed, and writes all strings in hexadecimal.
bool paints(std::string_view content)
{
    static constexpr std::array<std::string_view, 10> operators{"Tj", "TJ", "f", "f*", "S", "s", "B", "B*", "Do", "sh"};
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t end = std::min(content.find('\n', at), content.size());
        const std::string_view line = content.substr(at, end - at);
        const std::string_view last = line.substr(line.rfind(' ') + 1);
        for (const std::string_view one : operators) {
            if (last == one)
                return true;
        }
        at = end + 1;
    }
    return false;
}

std::string artifactTag(int kind)
{
    switch (kind) {
    case 1:
        return "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
    case 2:
        return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    default:
        return "/Artifact <</Type /Layout>> BDC\n";
    }
}

/// Goes through one page from mark to mark.
class ContentMarker
{
public:
    explicit ContentMarker(const PdfStructure& structure)
        : structure_(structure)
    {
    }

    MarkedContent run(std::string_view content)
    {
        std::size_t from = 0;
        for (std::size_t at = content.find(markEnd); at != std::string_view::npos; at = content.find(markEnd, at + 1)) {
            const auto mark = markBefore(content, at);
            if (!mark)
                continue;
            add(content.substr(from, mark->start - from));
            follow(*mark);
            from = at + markEnd.size();
        }
        add(content.substr(from));
        return std::move(result_);
    }

private:
    void follow(const FoundMark& mark)
    {
        run_ = -1;
        artifact_ = mark.kind == pageMark::artifact ? mark.number : 0;
        if (mark.kind != pageMark::run)
            return;
        if (mark.number >= int(structure_.runs.size()))
            throw std::runtime_error("a mark of no run");
        run_ = mark.number;
        ++result_.marks;
    }

    void add(std::string_view part)
    {
        if (!paints(part)) {
            result_.bytes += part;
            return;
        }
        bool isSpan = false;
        if (run_ < 0) {
            result_.bytes += artifactTag(artifact_);
        } else {
            const PdfRun& run = structure_.runs[std::size_t(run_)];
            result_.bytes += roleName(structure_.elements[std::size_t(run.element)]) + " <</MCID " +
                             std::to_string(result_.runs.size()) + ">> BDC\n";
            result_.runs.push_back(run_);
            isSpan = !run.actualText.isEmpty();
            if (isSpan)
                result_.bytes += "/Span <</ActualText " + utf16String(run.actualText) + ">> BDC\n";
        }
        result_.bytes += part;
        result_.bytes += isSpan ? "EMC\nEMC\n" : "EMC\n";
    }

    const PdfStructure& structure_;
    MarkedContent result_;
    int run_ = -1;
    int artifact_ = 0;
};

} // namespace

std::string roleName(const PdfElement& element)
{
    switch (element.role) {
    case PdfRole::Document:
        return "/Document";
    case PdfRole::Heading:
        return "/H" + std::to_string(element.level);
    case PdfRole::Paragraph:
        return "/P";
    case PdfRole::Contents:
        return "/TOC";
    case PdfRole::ContentsEntry:
        return "/TOCI";
    case PdfRole::Reference:
        return "/Reference";
    case PdfRole::Link:
        return "/Link";
    case PdfRole::Table:
        return "/Table";
    case PdfRole::Row:
        return "/TR";
    case PdfRole::HeadCell:
        return "/TH";
    case PdfRole::Cell:
        return "/TD";
    case PdfRole::Figure:
        break;
    }
    return "/Figure";
}

MarkedContent markedContent(std::string_view content, const PdfStructure& structure)
{
    return ContentMarker(structure).run(content);
}

std::string utf16String(const QString& text)
{
    std::string result = "<FEFF";
    for (const QChar c : text)
        result += QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper().toStdString();
    return result + '>';
}

} // namespace parvis
