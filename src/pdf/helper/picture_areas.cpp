// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/picture_areas.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <bitset>
#include <exception>
#include <string>
#include <vector>

namespace parvis {

namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

// A page that is a picture draws little: one that asks for more than this is none, whatever it holds.
constexpr int mostObjects = 200'000;
constexpr qint64 mostDrawing = 256 << 10; ///< bytes of what draws it, as they are in the file
constexpr int deepest = 8;                ///< drawings in drawings
constexpr int mostForms = 200;            ///< of them on a page

/// Which cells of the page pictures cover.
class Cells
{
public:
    explicit Cells(const Rectangle& page)
        : page_(page)
    {
    }

    void cover(const Rectangle& box)
    {
        for (int row = 0; row < side; ++row) {
            const double y = page_.lly + (row + 0.5) * (page_.ury - page_.lly) / side;
            for (int column = 0; column < side; ++column) {
                const double x = page_.llx + (column + 0.5) * (page_.urx - page_.llx) / side;
                if (x >= box.llx && x <= box.urx && y >= box.lly && y <= box.ury)
                    covered_.set(std::size_t(row * side + column));
            }
        }
    }

    double share() const { return double(covered_.count()) / double(covered_.size()); }

private:
    static constexpr int side = 50;

    Rectangle page_;
    std::bitset<std::size_t(side) * side> covered_;
};

qint64 sizeOf(QPDFObjectHandle stream)
{
    return stream.isStream() ? qint64(stream.getDict().getKey("/Length").getIntValue()) : 0;
}

qint64 drawingSize(QPDFObjectHandle contents)
{
    if (!contents.isArray())
        return sizeOf(contents);
    qint64 size = 0;
    for (int i = 0; i < contents.getArrayNItems(); ++i)
        size += sizeOf(contents.getArrayItem(i));
    return size;
}

/// Follows what a page draws, as far as it moves and draws pictures.
class Drawing : public QPDFObjectHandle::ParserCallbacks
{
public:
    Drawing(Cells& cells, const QPDFMatrix& matrix, QPDFObjectHandle resources, int depth, int& budget, int& forms)
        : cells_(cells)
        , resources_(std::move(resources))
        , depth_(depth)
        , budget_(budget)
        , forms_(forms)
        , matrices_{matrix}
    {
    }

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override
    {
        if (--budget_ < 0) {
            terminateParsing();
        } else if (object.isInlineImage()) {
            drawPicture();
        } else if (object.isOperator()) {
            follow(object.getOperatorValue());
            operands_.clear();
        } else {
            operands_.push_back(object);
        }
    }

    void handleEOF() override {}

private:
    void follow(const std::string& name)
    {
        if (name == "q")
            matrices_.push_back(matrices_.back());
        else if (name == "Q" && matrices_.size() > 1)
            matrices_.pop_back();
        else if (name == "cm" && operands_.size() == 6)
            matrices_.back().concat(matrixOf(operands_));
        else if (name == "Do" && operands_.size() == 1 && operands_.front().isName())
            draw(resources_.getKey("/XObject"), operands_.front().getName());
    }

    static QPDFMatrix matrixOf(std::vector<QPDFObjectHandle>& numbers)
    {
        std::vector<double> values;
        for (QPDFObjectHandle& number : numbers)
            values.push_back(number.isNumber() ? number.getNumericValue() : 0);
        return {values[0], values[1], values[2], values[3], values[4], values[5]};
    }

    void drawPicture() { cells_.cover(matrices_.back().transformRectangle(Rectangle(0, 0, 1, 1))); }

    void draw(QPDFObjectHandle objects, const std::string& name)
    {
        QPDFObjectHandle object = objects.isDictionary() ? objects.getKey(name) : objects;
        if (object.isImage(false))
            drawPicture();
        else if (object.isFormXObject() && depth_ < deepest && --forms_ >= 0 && sizeOf(object) <= mostDrawing)
            drawForm(object);
    }

    void drawForm(QPDFObjectHandle& form)
    {
        QPDFMatrix matrix = matrices_.back();
        if (QPDFObjectHandle own = form.getDict().getKey("/Matrix"); own.isMatrix())
            matrix.concat(QPDFMatrix(own.getArrayAsMatrix()));
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        Drawing drawing(cells_, matrix, own.isDictionary() ? own : resources_, depth_ + 1, budget_, forms_);
        QPDFPageObjectHelper(form).parseContents(&drawing);
    }

    Cells& cells_;
    QPDFObjectHandle resources_;
    int depth_;
    int& budget_;
    int& forms_;
    std::vector<QPDFMatrix> matrices_; ///< of the states that are kept, the present one last
    std::vector<QPDFObjectHandle> operands_;
};

} // namespace

struct PictureAreas::Data
{
    std::shared_ptr<QPDF> document;
    std::vector<QPDFPageObjectHelper> pages;

    void open(const QByteArray& bytes, const QByteArray& password)
    {
        document = QPDF::create();
        document->setSuppressWarnings(true);
        document->processMemoryFile("", bytes.constData(), std::size_t(bytes.size()), password.constData());
        pages = QPDFPageDocumentHelper(*document).getAllPages();
    }
};

PictureAreas::PictureAreas(const QByteArray& bytes, const QList<QByteArray>& passwords)
    : data_(std::make_unique<Data>())
{
    const QList<QByteArray> none{QByteArray()};
    for (const QByteArray& password : passwords.isEmpty() ? none : passwords) {
        try {
            data_->open(bytes, password);
            return;
        } catch (const std::exception&) { // not this password, or nothing that libqpdf can read
            data_->pages.clear();
        }
    }
}

PictureAreas::~PictureAreas() = default;

double PictureAreas::shareOf(int page) const
{
    if (page < 1 || std::size_t(page) > data_->pages.size())
        return 0;
    try {
        QPDFPageObjectHelper drawn = data_->pages[std::size_t(page) - 1];
        QPDFObjectHandle frame = drawn.getCropBox();
        if (!frame.isRectangle() || drawingSize(drawn.getObjectHandle().getKey("/Contents")) > mostDrawing)
            return 0;
        Cells cells(frame.getArrayAsRectangle());
        int budget = mostObjects;
        int forms = mostForms;
        Drawing drawing(cells, QPDFMatrix(), drawn.getAttribute("/Resources", false), 0, budget, forms);
        drawn.parseContents(&drawing);
        return cells.share();
    } catch (const std::exception&) {
        return 0;
    }
}

} // namespace parvis
