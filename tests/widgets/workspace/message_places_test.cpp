// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/message_places.h"

#include "tests/catch.h"
#include "widgets/controls/dialog_places.h"
#include "widgets/workspace/message_bar.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// A window with its line, and a dialog over it that has the keyboard to itself.
struct OpenDialog
{
    const DialogPlaces dialogPlaces;
    QWidget window;
    MessageBar* line = new MessageBar(&window);
    MessagePlaces* places = new MessagePlaces(*line);
    std::unique_ptr<QDialog> dialog = open();

    OpenDialog()
    {
        window.resize(600, 300);
        window.show();
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        QCoreApplication::processEvents();
    }
    std::unique_ptr<QDialog> open()
    {
        auto made = std::make_unique<QDialog>(&window);
        made->setModal(true);
        auto* column = new QVBoxLayout(made.get());
        column->addWidget(new QLineEdit(made.get()));
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, made.get());
        QObject::connect(buttons, &QDialogButtonBox::rejected, made.get(), &QDialog::reject);
        column->addWidget(buttons);
        return made;
    }
    MessageBar* inDialog() const { return dialog->findChild<MessageBar*>(); }
    std::vector<QRect> rects() const
    {
        std::vector<QRect> all;
        for (const auto* widget : {static_cast<QWidget*>(dialog->findChild<QLineEdit*>()),
                                   static_cast<QWidget*>(dialog->findChild<QPushButton*>())})
            all.emplace_back(widget->mapToGlobal(QPoint()), widget->size());
        return all;
    }
};

const Message warning{Message::Kind::Warning, u"Le fichier existe déjà."_s, {}, {}};

} // namespace

TEST_CASE_METHOD(OpenDialog, "a message told while a dialog is open is seen in it, and moves nothing in it")
{
    const auto before = rects();
    places->show(warning);
    QCoreApplication::processEvents();
    REQUIRE(inDialog());
    CHECK(inDialog()->isVisible());
    CHECK(inDialog()->text() == warning.text);
    CHECK(rects() == before);
    CHECK(dialog->rect().contains(inDialog()->geometry()));
    CHECK(inDialog()->geometry().top() >= dialog->findChild<QDialogButtonBox*>()->geometry().bottom());
    CHECK_FALSE(line->isSpeaking());
}

TEST_CASE_METHOD(OpenDialog,
                 "what a dialog still says when it closes is said by the window, and the dialog is as before")
{
    const QSize size = dialog->size();
    int undone = 0;
    places->show({Message::Kind::Information, u"Sauvegarde supprimée."_s, u"Annuler"_s, [&] { ++undone; }});
    QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE_FALSE(dialog->isVisible());
    CHECK(line->text() == u"Sauvegarde supprimée.");
    line->actionButton()->click();
    CHECK(undone == 1);
    CHECK_FALSE(line->isSpeaking());

    dialog->show();
    QCoreApplication::processEvents();
    CHECK(dialog->size() == size);
    CHECK_FALSE(inDialog());
}

TEST_CASE_METHOD(OpenDialog, "an offer in a dialog can be taken up there, and ends with the next change")
{
    int undone = 0;
    const Message offer{Message::Kind::Information, u"Sauvegarde supprimée."_s, u"Annuler"_s, [&] { ++undone; }};
    places->show(offer);
    inDialog()->actionButton()->click();
    CHECK(undone == 1);
    CHECK_FALSE(inDialog()->isSpeaking());
    places->show(offer);
    places->endOffer();
    CHECK_FALSE(inDialog()->isSpeaking());
    dialog->reject();
    CHECK_FALSE(line->isSpeaking());
}

TEST_CASE_METHOD(OpenDialog, "of two dialogs the one in front says it, then the one below, then the window")
{
    auto above = open();
    above->show();
    REQUIRE(QTest::qWaitForWindowExposed(above.get()));
    places->show(warning);
    CHECK(above->findChild<MessageBar*>());
    CHECK_FALSE(inDialog());
    above->reject();
    places->show(warning);
    REQUIRE(inDialog());
    dialog->reject();
    places->show(warning);
    CHECK(line->text() == warning.text);
}

namespace {

/// Its parts are its own members, as in a dialog that nobody lets go of before it is closed.
class OwnParts : public QDialog
{
public:
    explicit OwnParts(QWidget* parent)
        : QDialog(parent)
        , column_(std::make_unique<QVBoxLayout>(this))
    {
        setModal(true);
        column_->addWidget(new QLineEdit(this));
    }

private:
    std::unique_ptr<QVBoxLayout> column_;
};

} // namespace

TEST_CASE("a dialog may be destroyed while it is shown and says something: the window goes on saying it")
{
    const DialogPlaces dialogPlaces;
    QWidget window;
    auto* line = new MessageBar(&window);
    MessagePlaces places(*line);
    window.show();
    const auto destroyShown = [&](std::unique_ptr<QDialog> dialog, const QString& text) {
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        places.show({Message::Kind::Warning, text, {}, {}});
        REQUIRE(dialog->findChild<MessageBar*>());
        dialog.reset();
        QCoreApplication::processEvents();
        CHECK(line->text() == text);
    };
    destroyShown(std::make_unique<OwnParts>(&window), u"with its own parts"_s);
    auto plain = std::make_unique<QDialog>(&window);
    plain->setModal(true);
    (new QVBoxLayout(plain.get()))->addWidget(new QLineEdit(plain.get()));
    destroyShown(std::move(plain), u"with children"_s);
}
