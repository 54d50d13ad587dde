// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <QColor>
#include <QString>

#include <utility>
#include <vector>

class QPainter;
class QRectF;

namespace parvis {

/// What a colour means; the look says which one it is in light and dark.
enum class Tone { Neutral, Good, Active, Caution, Bad, Muted };

/// The sign beside the word of a state, so that colour is never alone.
enum class Shape { Ring, HalfCircle, Circle, Check, Square, Diamond, Triangle, Cross, Dash };

/// How one state is shown: a word, a shape and a tone. Lives as long as the program; made in the language of its start.
struct StateMark
{
    QString id; ///< the English identifier, as filters and files use it
    QString word;
    Shape shape = Shape::Ring;
    Tone tone = Tone::Neutral;
    int order = 0; ///< states sort in the order of their enumeration
};

/// Specialised for each enumeration that is shown as a state: `static std::pair<Shape, Tone> of(E)`.
template <class E>
struct StateLook;

/// Every mark of an enumeration, in its order.
template <class E>
const std::vector<StateMark>& marksOf()
{
    static const std::vector<StateMark> marks = [] {
        std::vector<StateMark> made;
        for (const auto& name : EnumNames<E>::all) {
            const auto [shape, tone] = StateLook<E>::of(name.value);
            made.push_back({identifier(name.value), label(name.value), shape, tone, int(made.size())});
        }
        return made;
    }();
    return marks;
}

template <class E>
const StateMark* markOf(E value)
{
    const QString id = identifier(value);
    for (const StateMark& mark : marksOf<E>()) {
        if (mark.id == id)
            return &mark;
    }
    return &marksOf<E>().front();
}

/// Paints the shape, filled with the colour of its tone, into a square.
void paintShape(QPainter& painter, const QRectF& square, Shape shape, const QColor& colour);

} // namespace parvis
