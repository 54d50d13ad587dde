// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/tagging/structure_tree.h"

#include "pdf/tagging/marked_content.h"

#include <QUrl>

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <stdexcept>

namespace parvis {

namespace {

using Handle = QPDFObjectHandle;

bool isTablePart(PdfRole role)
{
    return role == PdfRole::Table || role == PdfRole::Row || role == PdfRole::HeadCell || role == PdfRole::Cell;
}

class StructureWriter
{
public:
    StructureWriter(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const PdfStructure& structure,
                    const DestinationOf& destinationOf)
        : pdf_(pdf)
        , pages_(pages)
        , structure_(structure)
        , destinationOf_(destinationOf)
        , places_(structure.runs.size())
        , areas_(structure.areas.size(), Handle::newNull())
        , isKept_(structure.elements.size(), false)
        , elements_(structure.elements.size(), Handle::newNull())
    {
    }

    void run()
    {
        markPages();
        writeAreas();
        chooseElements();
        root_ = pdf_.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot >>"));
        for (std::size_t i = 0; i < elements_.size(); ++i) {
            if (isKept_[i])
                elements_[i] = pdf_.makeIndirectObject(Handle::newDictionary());
        }
        write(0, root_);
        Handle top = Handle::newArray();
        top.appendItem(elements_[0]);
        root_.replaceKey("/K", top);
        writeParentTree();
        pdf_.getRoot().replaceKey("/StructTreeRoot", root_);
        pdf_.getRoot().replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    }

private:
    /// Where a run came to stand.
    struct Place
    {
        int page = -1; ///< from 0; −1: nowhere, it paints nothing
        int identifier = 0;
    };

    Handle pageAt(int page) { return pages_[std::size_t(page)].getObjectHandle(); }

    void markPages()
    {
        int marks = 0;
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            QPDFPageObjectHelper& helper = pages_[page];
            helper.coalesceContentStreams();
            Handle contents = helper.getObjectHandle().getKey("/Contents");
            const auto data = contents.getStreamData(qpdf_dl_generalized);
            MarkedContent marked =
                markedContent({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()}, structure_);
            contents.replaceStreamData(marked.bytes, Handle::newNull(), Handle::newNull());
            for (std::size_t i = 0; i < marked.runs.size(); ++i)
                places_[std::size_t(marked.runs[i])] = {int(page), int(i)};
            marks += marked.marks;
            identifiers_.push_back(std::move(marked.runs));
        }
        if (marks != int(structure_.runs.size()))
            throw std::runtime_error("marks of runs were lost");
    }

    void writeAreas()
    {
        int key = int(pages_.size()); // the parent tree has the pages first
        for (std::size_t i = 0; i < areas_.size(); ++i) {
            const PdfLinkArea& area = structure_.areas[i];
            Handle link = linkTo(area);
            if (link.isNull())
                continue;
            Handle page = pageAt(area.page - 1);
            link.replaceKey("/P", page);
            link.replaceKey("/StructParent", Handle::newInteger(key++));
            link.replaceKey("/Contents", Handle::newUnicodeString(area.text.toStdString()));
            link.replaceKey("/Rect", rectangle(area.page - 1, area.box));
            areas_[i] = pdf_.makeIndirectObject(link);
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Handle::newArray());
            page.getKey("/Annots").appendItem(areas_[i]);
        }
    }

    Handle linkTo(const PdfLinkArea& area) const
    {
        Handle link = Handle::parse("<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] /F 4 >>");
        if (area.target.startsWith(u'#')) {
            Handle destination = destinationOf_(area.target.mid(1));
            if (destination.isNull())
                return Handle::newNull();
            link.replaceKey("/Dest", destination);
            return link;
        }
        Handle action = Handle::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", Handle::newString(QUrl(area.target).toEncoded().toStdString()));
        link.replaceKey("/A", action);
        return link;
    }

    Handle rectangle(int page, const QRectF& box)
    {
        const double height = pages_[std::size_t(page)].getMediaBox().getArrayAsRectangle().ury;
        Handle rectangle = Handle::newArray();
        for (const double value : {box.left(), height - box.bottom(), box.right(), height - box.top()})
            rectangle.appendItem(Handle::newReal(value, 2));
        return rectangle;
    }

    bool isKept(const PdfKid& kid)
    {
        switch (kid.kind) {
        case PdfKid::Kind::Element:
            return isKept_[std::size_t(kid.index)];
        case PdfKid::Kind::Run:
            return places_[std::size_t(kid.index)].page >= 0;
        case PdfKid::Kind::Area:
            break;
        }
        return !areas_[std::size_t(kid.index)].isNull();
    }

    /// Elements without content are left out, but for the cells of tables, whose rows are all of one length. Kids stand
    /// behind their parents.
    void chooseElements()
    {
        for (std::size_t i = elements_.size(); i-- > 0;) {
            const PdfElement& element = structure_.elements[i];
            isKept_[i] = i == 0 || isTablePart(element.role) ||
                         std::ranges::any_of(element.kids, [this](const PdfKid& kid) { return isKept(kid); });
        }
    }

    void write(int index, Handle parent)
    {
        const PdfElement& element = structure_.elements[std::size_t(index)];
        Handle object = elements_[std::size_t(index)];
        object.replaceKey("/Type", Handle::newName("/StructElem"));
        object.replaceKey("/S", Handle::newName(nameOf(element)));
        object.replaceKey("/P", parent);
        writeAttributes(element, object);
        Handle kids = Handle::newArray();
        for (const PdfKid& kid : element.kids) {
            if (!isKept(kid))
                continue;
            kids.appendItem(kidObject(kid));
            if (kid.kind == PdfKid::Kind::Element)
                write(kid.index, object);
            else if (kid.kind == PdfKid::Kind::Area)
                owners_.push_back({areas_[std::size_t(kid.index)].getKey("/StructParent").getIntValueAsInt(), object});
        }
        object.replaceKey("/K", kids);
    }

    /// What was to be a link and leads nowhere is text.
    std::string nameOf(const PdfElement& element)
    {
        const bool leads = std::ranges::any_of(
            element.kids, [this](const PdfKid& kid) { return kid.kind == PdfKid::Kind::Area && isKept(kid); });
        return element.role == PdfRole::Link && !leads ? "/Span" : roleName(element);
    }

    void writeAttributes(const PdfElement& element, Handle object)
    {
        if (element.role == PdfRole::HeadCell)
            object.replaceKey("/A", Handle::parse(element.headsColumn ? "<< /O /Table /Scope /Column >>"
                                                                      : "<< /O /Table /Scope /Row >>"));
        if (element.role != PdfRole::Figure)
            return;
        object.replaceKey("/Alt", Handle::newUnicodeString(element.alternative.toStdString()));
        Handle layout = Handle::parse("<< /O /Layout /Placement /Block >>");
        layout.replaceKey("/BBox", rectangle(element.page - 1, element.box));
        object.replaceKey("/A", layout);
    }

    Handle kidObject(const PdfKid& kid)
    {
        if (kid.kind == PdfKid::Kind::Element)
            return elements_[std::size_t(kid.index)];
        Handle object = Handle::newDictionary();
        if (kid.kind == PdfKid::Kind::Area) {
            object.replaceKey("/Type", Handle::newName("/OBJR"));
            object.replaceKey("/Obj", areas_[std::size_t(kid.index)]);
            object.replaceKey("/Pg", pageAt(structure_.areas[std::size_t(kid.index)].page - 1));
            return object;
        }
        const Place& place = places_[std::size_t(kid.index)];
        object.replaceKey("/Type", Handle::newName("/MCR"));
        object.replaceKey("/Pg", pageAt(place.page));
        object.replaceKey("/MCID", Handle::newInteger(place.identifier));
        return object;
    }

    /// From content back to elements: each page by its identifiers, then each link.
    void writeParentTree()
    {
        Handle numbers = Handle::newArray();
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            Handle owners = Handle::newArray();
            for (const int run : identifiers_[page])
                owners.appendItem(elements_[std::size_t(structure_.runs[std::size_t(run)].element)]);
            numbers.appendItem(Handle::newInteger(int(page)));
            numbers.appendItem(pdf_.makeIndirectObject(owners));
            Handle object = pageAt(int(page));
            object.replaceKey("/StructParents", Handle::newInteger(int(page)));
            object.replaceKey("/Tabs", Handle::newName("/S"));
        }
        std::ranges::sort(owners_, {}, &std::pair<int, Handle>::first);
        for (const auto& [key, owner] : owners_) {
            numbers.appendItem(Handle::newInteger(key));
            numbers.appendItem(owner);
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        root_.replaceKey("/ParentTree", pdf_.makeIndirectObject(tree));
        root_.replaceKey("/ParentTreeNextKey", Handle::newInteger(int(pages_.size() + areas_.size())));
    }

    QPDF& pdf_;
    std::vector<QPDFPageObjectHelper>& pages_;
    const PdfStructure& structure_;
    const DestinationOf& destinationOf_;
    std::vector<Place> places_;                  ///< by run
    std::vector<Handle> areas_;                  ///< null: leads nowhere
    std::vector<bool> isKept_;                   ///< by element
    std::vector<Handle> elements_;               ///< null: left out
    std::vector<std::vector<int>> identifiers_;  ///< by page: the runs
    std::vector<std::pair<int, Handle>> owners_; ///< of areas, by their key in the parent tree
    Handle root_ = Handle::newNull();
};

} // namespace

void writeStructure(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const PdfStructure& structure,
                    const DestinationOf& destinationOf)
{
    StructureWriter(pdf, pages, structure, destinationOf).run();
}

} // namespace parvis
