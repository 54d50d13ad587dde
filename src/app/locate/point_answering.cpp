// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/point_answering.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longText = 100'000; // characters

/// A locator is made from the register once, and kept with the answers.
struct Answer
{
    std::shared_ptr<const Locator> locator;
    std::shared_ptr<const LocatedPoints> points;
};

} // namespace

PointAnswering::PointAnswering(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , workspace_(workspace)
{
    connect(&workspace_, &Workspace::databaseChanged, this, &PointAnswering::forgetContours);
    connect(&workspace_, &Workspace::pastChanged, this, &PointAnswering::forgetContours);
    connect(&workspace_, &Workspace::recordsChanged, this, [this](const ChangeSet& changes) {
        if (changes.touches<Qpv>() || changes.touches<Perimeter>())
            forgetContours();
    });
}

void PointAnswering::forgetContours()
{
    locator_.reset();
    Q_EMIT outdated();
}

bool PointAnswering::ask(const PointQuestion& question)
{
    cancel();
    question_ = question;
    if (question_.isEmpty() || !workspace_.database())
        return false;
    const auto work = [question = question_, locator = locator_,
                       records = workspace_.records()](const JobControl& control) {
        Answer answer;
        answer.locator = locator ? locator : std::make_shared<const Locator>(records);
        const auto progress = [&control](int done, int total) { control.progress(double(done) / std::max(1, total)); };
        answer.points = std::make_shared<const LocatedPoints>(
            locateQuestion(question, records, *answer.locator, progress, control.stop));
        return answer;
    };
    const auto done = [this](Answer answer) {
        locator_ = std::move(answer.locator);
        Q_EMIT answered(answer.points);
    };
    job_.run(tr("Locate points"), work, done, [this](std::exception_ptr error) { Q_EMIT failed(error); });
    return true;
}

void PointAnswering::forget()
{
    cancel();
    question_ = {};
}

bool PointAnswering::takesLong() const
{
    return !question_.path.isEmpty() || question_.text.size() > longText;
}

bool PointAnswering::isHalfTyped() const
{
    static const QRegularExpression number(u"^[\\s0-9.,;°'\"NSEOW+-]{1,30}$"_s);
    return question_.path.isEmpty() && number.match(question_.text).hasMatch();
}

} // namespace parvis
