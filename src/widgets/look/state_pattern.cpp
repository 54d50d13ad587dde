// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/state_pattern.h"

namespace parvis {

Qt::BrushStyle patternOf(Shape shape)
{
    switch (shape) {
    case Shape::Check:
        return Qt::SolidPattern;
    case Shape::Ring:
        return Qt::Dense6Pattern;
    case Shape::HalfCircle:
        return Qt::Dense2Pattern;
    case Shape::Circle:
        return Qt::Dense4Pattern;
    case Shape::Square:
        return Qt::HorPattern;
    case Shape::Diamond:
        return Qt::CrossPattern;
    case Shape::Triangle:
        return Qt::BDiagPattern;
    case Shape::Cross:
        return Qt::DiagCrossPattern;
    case Shape::Dash:
        return Qt::VerPattern;
    }
    return Qt::SolidPattern;
}

} // namespace parvis
