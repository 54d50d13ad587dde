<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>files</name>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name and that the disk is connected.</source>
        <translation>Vérifiez son nom et que le disque est bien connecté.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the drive or the network, then try again.</source>
        <translation>Vérifiez le disque ou le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Fermez-le dans les autres logiciels, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the disk has no room left</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>the program that reads it has ended</source>
        <translation>le programme qui le lisait s’est arrêté</translation>
    </message>
    <message>
        <source>The file cannot be written: this name is a link to %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: ce nom est un lien vers %1.</translation>
    </message>
    <message>
        <source>Give the name of the file itself, or choose another one.</source>
        <translation>Donnez le nom du fichier lui-même, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens symboliques tournent en rond</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>the file that is there is read-only</source>
        <translation>le fichier qui s’y trouve est en lecture seule</translation>
    </message>
    <message>
        <source>The file cannot be written to the disk.</source>
        <translation>Le fichier ne peut pas être écrit sur le disque.</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>Vérifiez le disque et l’espace libre.</translation>
    </message>
    <message>
        <source>This file belongs to the open database.</source>
        <translation>Ce fichier fait partie de la base ouverte.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file exists already and is not overwritten.</source>
        <translation>Le fichier existe déjà et n’est pas écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nobody reads this pipe.</source>
        <translation>Aucun programme ne lit ce tube.</translation>
    </message>
    <message>
        <source>Start the program that reads it first.</source>
        <translation>Lancez d’abord le programme qui le lit.</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous ne pouvez pas le lire</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>un autre programme l’a verrouillé</translation>
    </message>
    <message>
        <source>Close it in that program, then try again.</source>
        <translation>Fermez-le dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>the drive or the network fails</source>
        <translation>le disque ou le réseau est défaillant</translation>
    </message>
    <message>
        <source>The preferences forbid Parvis to use the network.</source>
        <translation>Les préférences interdisent à Parvis d’utiliser le réseau.</translation>
    </message>
    <message>
        <source>Allow it under Edit, Preferences, or take a file that is on your computer.</source>
        <translation>Permettez-le dans Édition, Préférences, ou prenez un fichier qui est sur votre ordinateur.</translation>
    </message>
    <message>
        <source>unknown user</source>
        <translation>utilisateur inconnu</translation>
    </message>
    <message>
        <source>it was replaced or removed on the server meanwhile</source>
        <translation>il a été remplacé ou supprimé entre-temps sur le serveur</translation>
    </message>
    <message>
        <source>Open it again; if it is not there, ask whoever else uses the share.</source>
        <translation>Rouvrez-le&#xa0;; s’il n’y est plus, demandez aux autres utilisateurs du partage.</translation>
    </message>
    <message>
        <source>the network share grants no locks</source>
        <translation>le partage réseau n’accorde pas de verrou</translation>
    </message>
    <message>
        <source>Work with a copy on a disk of this computer, or ask whoever runs the share.</source>
        <translation>Travaillez sur une copie placée sur un disque de cet ordinateur, ou adressez-vous à l’administrateur du partage.</translation>
    </message>
    <message>
        <source>nothing is at its other end</source>
        <translation>il n’y a rien à son autre bout</translation>
    </message>
</context>
</TS>
