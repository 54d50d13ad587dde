// SPDX-License-Identifier: GPL-3.0-or-later
// Colour is never alone: states of one kind differ in word, sign and, in charts, pattern.
#include "tests/catch.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/state_pattern.h"

#include <QImage>
#include <QPainter>

#include <set>

using namespace parvis;

namespace {

/// The sign as it is painted, in one and the same colour.
QImage picture(const StateMark& mark)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShape(painter, QRectF(2, 2, 28, 28), mark.shape, Qt::black);
    return image;
}

template <class E>
void checkKind(const char* kind)
{
    CAPTURE(kind);
    const std::vector<StateMark>& marks = marksOf<E>();
    std::set<QString> words;
    std::set<Qt::BrushStyle> patterns;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        CAPTURE(marks[i].word.toStdString());
        CHECK_FALSE(marks[i].word.isEmpty());
        CHECK(words.insert(marks[i].word).second);
        CHECK(patterns.insert(patternOf(marks[i].shape)).second);
        for (std::size_t other = 0; other < i; ++other)
            CHECK(picture(marks[other]) != picture(marks[i]));
    }
}

} // namespace

TEST_CASE("states of one kind differ without their colours: in word, in sign and in pattern")
{
    checkKind<ContractState>("contract");
    checkKind<SignatoryStatus>("signatory");
    checkKind<SignatoryClass>("class");
    checkKind<DeclaredState>("declared");
    checkKind<Urgency>("urgency");
    checkKind<DueKind>("due");
    checkKind<Change>("change");
    checkKind<ContourKind>("contour");
    checkKind<Timing>("timing");
}
