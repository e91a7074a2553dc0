"""What rules may see: facts about a plan, each with the words and places it rests on."""
