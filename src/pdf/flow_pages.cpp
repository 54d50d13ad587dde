// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/flow_pages.h"

#include "domain/error.h"

#include <algorithm>
#include <array>
#include <span>

namespace parvis {

namespace {

constexpr double leastEnd = 110 * unitsPerPoint;    ///< on the last of several pages
constexpr double nearlyEmpty = 200 * unitsPerPoint; ///< a last page that holds less, three quarters of it blank
constexpr int maxLayouts = 5;
/// As a text stands, and tighter where it runs over by a little.
constexpr std::array<Spacing, 4> spacings{{{}, {1.16, 0.8, 25}, {1.10, 0.65, 20}, {1.04, 0.5, 15}}};

/// A part of a text that starts a page: its items, and the strips they became.
struct FlowSection
{
    std::span<const FlowItem> items;
    std::size_t first = 0; ///< strip
    std::size_t end = 0;
    std::size_t tightness = 0; ///< of `spacings`
};

std::vector<FlowSection> sectionsOf(const std::vector<FlowItem>& items)
{
    std::vector<FlowSection> sections;
    for (auto from = items.begin(); from != items.end();) {
        auto next = std::find_if(from + 1, items.end(),
                                 [](const FlowItem& item) { return std::holds_alternative<PageBreak>(item); });
        sections.push_back({{from, next}});
        from = next;
    }
    return sections;
}

/// What ends a section stands on one page, so that its last page never holds a line or two.
void holdEnd(std::span<Strip> strips)
{
    double height = 0;
    for (std::size_t i = strips.size(); i-- > 1;) {
        height += strips[i].height + strips[i].before + strips[i - 1].after;
        if (height + strips[i - 1].height > leastEnd)
            break;
        strips[i - 1].glued = true;
    }
}

class Paginator
{
public:
    explicit Paginator(const FlowSheet& sheet)
        : sheet_(sheet)
    {
    }

    void add(std::span<const Strip> strips)
    {
        for (std::size_t first = 0; first < strips.size();) {
            std::size_t last = first;
            double height = strips[first].height;
            while (strips[last].glued && last + 1 < strips.size() && !strips[last + 1].breakPage) {
                height += strips[last].after + strips[last + 1].before + strips[last + 1].height;
                ++last;
            }
            // What is longer than a page is cut somewhere: it begins where it stands.
            const bool canFit = height <= sheet_.textEnd() - sheet_.textTop();
            if (strips[first].breakPage || (canFit && !fits(strips[first], height)))
                startPage();
            for (; first <= last; ++first)
                place(strips[first]);
        }
    }

    std::size_t pages() const { return result_.pages.size(); }
    bool isNearlyEmpty() const { return y_ < sheet_.textTop() + nearlyEmpty; } ///< the last page
    FlowPages take() { return std::move(result_); }

private:
    bool atTop() const { return result_.pages.back().empty(); }
    bool fits(const Strip& strip, double height) const
    {
        return y_ + (atTop() ? 0 : gap_ + strip.before) + height <= sheet_.textEnd();
    }
    void startPage()
    {
        if (!atTop())
            result_.pages.emplace_back();
        y_ = sheet_.textTop();
        gap_ = 0;
    }
    void place(const Strip& strip)
    {
        if (!fits(strip, strip.height))
            startPage();
        if (!atTop())
            y_ += gap_ + strip.before;
        else if (strip.head) {
            result_.pages.back().push_back({strip.head.get(), y_});
            y_ += strip.head->height;
        }
        const PdfPlace here{int(result_.pages.size()), y_ / unitsPerPoint};
        if (!strip.anchor.isEmpty())
            result_.anchors.insert(strip.anchor, here);
        if (!strip.outlineTitle.isEmpty())
            result_.outline.push_back({strip.outlineTitle, here, strip.outlineLevel});
        result_.pages.back().push_back({&strip, y_});
        y_ += strip.height;
        gap_ = strip.after;
    }

    const FlowSheet& sheet_;
    FlowPages result_;
    double y_ = sheet_.textTop();
    double gap_ = 0;
};

class LayoutMaker
{
public:
    LayoutMaker(const FlowDocument& document, QPaintDevice* device, const std::stop_token& stop)
        : document_(document)
        , sheet_(document.paper)
        , setter_(device, document.fonts, document.info.language)
        , sections_(sectionsOf(document.items))
        , stop_(stop)
    {
    }

    PagedFlow make()
    {
        PagedFlow layout;
        for (int attempt = 0; attempt < maxLayouts; ++attempt) {
            const QHash<QString, PdfPlace> known = layout.pages.anchors;
            StripMaker prepared(setter_, sheet_.textWidth(), known);
            for (const FlowItem& item : document_.items) {
                if (const FlowTable* table = std::get_if<FlowTable>(&item))
                    prepared.prepare(*table);
            }
            setItems(prepared, layout);
            const bool isTighter = paginate(prepared, layout);
            if (layout.pages.anchors == known && !isTighter)
                break;
        }
        return layout;
    }

private:
    void turn(const FlowSection& section, StripMaker& maker) const
    {
        maker.setSpacing(spacings[section.tightness]);
        for (const FlowItem& item : section.items) {
            if (stop_.stop_requested())
                throw Cancelled();
            std::visit(maker, item);
        }
    }

    void setItems(StripMaker maker, PagedFlow& layout)
    {
        for (FlowSection& section : sections_) {
            section.first = maker.count();
            turn(section, maker);
            section.end = maker.count();
        }
        layout.strips = maker.take();
        layout.structure = maker.takeStructure();
    }

    /// @return whether a section shall stand tighter than it does
    bool paginate(const StripMaker& prepared, PagedFlow& layout)
    {
        bool isTighter = false;
        Paginator paginator(sheet_);
        for (FlowSection& section : sections_) {
            const std::size_t before = paginator.pages();
            const std::span<Strip> strips =
                std::span(layout.strips).subspan(section.first, section.end - section.first);
            holdEnd(strips);
            paginator.add(strips);
            const bool startsPage = &section != &sections_.front();
            const std::size_t pages = paginator.pages() - before + (startsPage ? 0 : 1);
            if (section.tightness == 0 && pages > 1 && paginator.isNearlyEmpty())
                isTighter |= tighten(section, prepared, pages);
        }
        layout.pages = paginator.take();
        return isTighter;
    }

    /// Makes the section as tight as it needs to be to have a page less; where nothing helps it stays as it is.
    bool tighten(FlowSection& section, const StripMaker& prepared, std::size_t pages) const
    {
        FlowSection trial = section;
        for (trial.tightness = 1; trial.tightness < spacings.size(); ++trial.tightness) {
            StripMaker maker(prepared);
            turn(trial, maker);
            std::vector<Strip> strips = maker.take();
            holdEnd(strips);
            Paginator paginator(sheet_);
            paginator.add(strips);
            if (paginator.pages() < pages) {
                section.tightness = trial.tightness;
                return true;
            }
        }
        return false;
    }

    const FlowDocument& document_;
    FlowSheet sheet_;
    TextSetter setter_;
    std::vector<FlowSection> sections_;
    const std::stop_token& stop_;
};

} // namespace

PagedFlow layOut(const FlowDocument& document, QPaintDevice* device, const std::stop_token& stop)
{
    return LayoutMaker(document, device, stop).make();
}

} // namespace parvis
